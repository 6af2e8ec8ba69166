import type { Article } from "../article.ts";
import type { FoundClaim } from "../extract.ts";
import type { Mention, Names } from "../names.ts";
import { rules } from "../rules/index.ts";
import { arranged, type Placed } from "./arrangement.ts";
import { answers } from "./askers.ts";
import { carriedOn } from "./carried-on.ts";
import { Cast } from "./cast.ts";
import { confidenceOf } from "./confidence.ts";
import { contentBefore, type WordRange } from "./content.ts";
import { doubted } from "./doubts.ts";
import { firstThat } from "./first-that.ts";
import { formOf } from "./form.ts";
import { inDocument } from "./in-document.ts";
import { type Dater, daterOf, dayNamed } from "./made-on.ts";
import { onAuthority } from "./on-authority.ts";
import { ownView } from "./own-views.ts";
import { passedOn, passesOn, tellersOf } from "./passed-on.ts";
import { passingIn } from "./passing.ts";
import { predicatesOf } from "./predicates.ts";
import { type QuotedWords, type Reading, readingOf, type Sentence } from "./reading.ts";
import type { Passing } from "./rule.ts";
import type { Speakers } from "./speakers.ts";
import { type Subject, subjectOf } from "./subjects.ts";
import type { Word } from "./words.ts";
import { writtenIn } from "./written-in.ts";

/** What the article's paragraphs read as, and the claims in them. */
export interface Claims {
  readings: Reading[];
  claims: FoundClaim[];
  /** Who spoke or acted last before a sentence that is a quotation and no more, by the quotation. */
  goingOn: Map<QuotedWords, string[]>;
  /** Whose a document is that holds a quotation which nobody is said to speak. */
  written: Map<QuotedWords, string[]>;
}

/** Asks every rule about every sentence, then says who is meant and what belongs together. */
export function claimsOf(article: Article, names: Names): Claims {
  const cast = new Cast(names);
  const dated = daterOf(article);
  const readings: Reading[] = [];
  const claims: FoundClaim[] = [];
  const goingOn = new Map<QuotedWords, string[]>();
  const written = new Map<QuotedWords, string[]>();
  for (const paragraph of article.paragraphs) {
    const reading = readingOf(paragraph, names);
    readings.push(reading);
    // Another paragraph is farther than another sentence.
    cast.turn();
    let silent = false;
    for (const sentence of reading.sentences) {
      // The governor was unmoved. “Let them come”: he, whomever his words name
      const whole: QuotedWords | null = silent ? quotedWhole(reading, sentence) : null;
      const acting = whole ? cast.actedLast() : [];
      const found = sentenceClaims(dated, reading, sentence, cast);
      claims.push(...found);
      const alone: QuotedWords | null = found.length === 0 ? whole : null;
      if (alone) goingOn.set(alone, acting);
      silent = found.length === 0 && !alone;
      for (const [quoted, phrase] of writtenIn(reading, sentence, found)) {
        const whose = phrase ? cast.whoAre(reading, subjectOf(phrase)).names : cast.textLast();
        if (whose) written.set(quoted, whose);
      }
      cast.advance();
    }
  }
  return { readings, claims, goingOn, written };
}

/** The quotation that a sentence is, with nothing else in it. */
function quotedWhole({ words, quotedAt }: Reading, { from, to }: Sentence): QuotedWords | null {
  let whole: QuotedWords | null = null;
  for (let i = from; i < to; i++) {
    const quoted = quotedAt[i] ?? null;
    if (!quoted && words[i]?.tag !== "PUNCT") return null;
    whole ??= quoted;
  }
  return whole;
}

function sentenceClaims(
  dated: Dater,
  reading: Reading,
  sentence: Sentence,
  cast: Cast,
): FoundClaim[] {
  const predicates = predicatesOf(reading, sentence);
  const view = { reading, sentence, predicates };
  const taken: Placed[] = [];
  for (const rule of rules) {
    if (rule.verbs && predicates.length === 0) continue;
    if (rule.signals !== undefined && !(sentence.signals & rule.signals)) continue;
    for (const draft of rule.find(view, taken)) {
      if (draft.content.to <= draft.content.from) continue;
      if (taken.some(({ at }) => at === draft.at)) continue;
      taken.push(Object.assign(draft, { rule: rule.name, outer: null, owner: null }));
    }
  }
  if (taken.length === 0) {
    cast.askers = [];
    cast.read(reading, sentence.from, sentence.to);
    cast.turnedTo();
    return [];
  }
  const passing = passingIn(reading, sentence);
  const placed = arranged(reading, sentence, predicates, taken);

  onAuthority(reading, sentence, placed);
  if (passing.length > 0) passedOn(reading, placed, passing);
  const who = (subject: Subject) => cast.whoAre(reading, subject);
  const passers = new Map<Passing, string[]>();
  const pass = (relays: readonly Passing[], others: readonly string[] = []) => {
    for (const relay of relays)
      if (relay.by !== "shared" && !passers.has(relay))
        passers.set(relay, cast.whoAre(reading, relay.by, [], others).names);
  };
  // Whom a pronoun means is asked before the names of this sentence are noted.
  const actorsOf = new Map<Placed, Speakers>();
  let noted = sentence.from;
  for (const draft of [...placed].sort(
    (a, b) =>
      speakerAt(reading, a, sentence) - speakerAt(reading, b, sentence) ||
      // Westendorp’s claim, he said, is false: he is none of those he speaks of
      Number(trailingPronoun(reading, b)) - Number(trailingPronoun(reading, a)),
  )) {
    const at = speakerAt(reading, draft, sentence);
    if (at > noted) {
      cast.read(reading, noted, Math.min(at, sentence.to));
      noted = at;
    }
    cast.actedBefore(lastSemicolon(reading, { from: sentence.from, to: at }));
    const { speaker } = draft;
    // Through his lawyer, Borodin denied it: his is whoever comes next.
    // He quoted Putin as saying: he is another.
    const quoting = draft.rule === "quoted-as-saying";
    pass(
      draft.relays.filter(
        ({ by }) => by !== "shared" && by.from < at && !owned(reading, by) && !quoting,
      ),
    );
    // Powell, the diplomat recalled, had left: the diplomat is another.
    const aside = named(reading, draft);
    // Belov relayed the mayor’s view: the mayor is another as well.
    const tellers = [
      ...(aside ? who(aside).names : ((draft.outer && actorsOf.get(draft.outer)?.names) ?? [])),
      ...draft.relays.flatMap((relay) => passers.get(relay) ?? []),
    ];
    const speakers =
      speaker === null || speaker === "shared"
        ? nobody
        : cast.whoAre(
            reading,
            carriedOn(reading, draft) ?? speaker,
            tellers,
            answers(reading, draft) ? cast.askers : [],
          );
    actorsOf.set(draft, speakers);
    // he said that Chubais was finished, though he acknowledged: the one who speaks goes on
    if (!draft.outer || draft.relays.length > 0)
      cast.raised(tellersOf(draft, passers) ?? speakers.names);
    pass(draft.relays, quoting ? speakers.names : []);
  }
  for (const draft of placed) {
    if (draft.speaker === "shared")
      actorsOf.set(draft, (draft.owner && actorsOf.get(draft.owner)) ?? nobody);
  }
  const told = placed.filter((draft) => !ownView(draft, actorsOf));
  const claims = told.map((draft) => {
    const day = dayNamed(reading, sentence, draft);
    return foundClaim(reading, sentence, draft, actorsOf, passers, day && dated(day));
  });
  cast.read(reading, noted, sentence.to);
  // said that it was so, as Riga had proclaimed: whoever said it goes on
  const aside = ({ rule }: Placed) => rule === "as-noted" && placed.length > 1;
  const asked = ({ act, predicate }: Placed) => act === "QUESTION" && predicate?.passive;
  const spoken = placed
    .filter((draft) => !draft.outer && !aside(draft) && !asked(draft))
    .map((draft) => tellersOf(draft, passers) ?? actorsOf.get(draft)?.names ?? []);
  cast.askers = placed
    .filter(({ act }) => act === "QUESTION")
    .flatMap((draft) => actorsOf.get(draft)?.names ?? []);
  const last = spoken.at(-1);
  if (last && last.length > 0) cast.spoke(last);
  const parted = lastSemicolon(reading, sentence);
  if (placed.every(({ at }) => at < parted)) cast.actedAfter(parted);
  return claims;
}

function lastSemicolon({ words, quotedAt }: Reading, { from, to }: WordRange): number {
  for (let i = to - 1; i > from; i--) if (words[i]?.text === ";" && !quotedAt[i]) return i;
  return -1;
}

const nobody: Speakers = { names: [], document: false };

/** Up to where names must have been noted before a speaker is asked for: a trailing *he* means nobody in his own words. */
function speakerAt(
  reading: Reading,
  { speaker, at, rule, content }: Placed,
  sentence: Sentence,
): number {
  // Gazprom, its chairman said, would not pay.
  const own = speaker && speaker !== "shared" && owned(reading, speaker);
  if (rule === "quote-said" && !(own && speaker.from < at && content.from < speaker.from))
    return content.from < at ? content.from : contentBefore(reading, sentence, at).from;
  return speaker && speaker !== "shared" ? speaker.from : at;
}

/** *his staff*, *members of his staff*: whoever the pronoun means is named before. */
function owned({ words }: Reading, { from, to }: Subject): boolean {
  for (let i = from; i < to; i++)
    if (/^(his|her|its|their)$/.test(words[i]?.lower ?? ""))
      return i === from || words[i - 1]?.lower === "of";
  return false;
}

/** Whom the words name that an aside with an office interrupts. */
function named({ words, phrases }: Reading, { rule, speaker, content }: Placed): Subject | null {
  if (rule !== "quote-said" || !speaker || speaker === "shared") return null;
  const { from } = speaker;
  const before = words[from - 1]?.text === "," ? phrases[from - 2] : null;
  if (words[from]?.lower !== "the" || before?.from !== content.from || before.to !== from - 1)
    return null;
  return subjectOf(before);
}

/** *…, he said*: a pronoun that trails what it says. */
function trailingPronoun({ words }: Reading, { rule, speaker }: Placed): boolean {
  if (rule !== "quote-said" || !speaker || speaker === "shared") return false;
  return speaker.to - speaker.from === 1 && words[speaker.from]?.tag === "PRON";
}

/** How far the article itself stands behind what it tells. */
function framingOf(reading: Reading, sentence: Sentence, draft: Placed): FoundClaim["framing"] {
  if (doubted(reading, sentence, draft)) return "DOUBTED";
  return draft.hedged ? "HEDGED" : "PLAIN";
}

function foundClaim(
  reading: Reading,
  sentence: Sentence,
  draft: Placed,
  actorsOf: ReadonlyMap<Placed, Speakers>,
  passers: ReadonlyMap<Passing, string[]>,
  madeOn: string | null,
): FoundClaim {
  const { words, paragraph, mentions } = reading;
  const { names: actors, document } = actorsOf.get(draft) ?? nobody;
  const written = document || inDocument(reading, sentence, draft);
  const span = (from: number, to: number) => ({
    start: (words[from] as Word).start,
    end: (words[Math.max(to, from + 1) - 1] as Word).end,
  });
  const { form, exact, quotes } = formOf(reading, draft.content, actors, written, draft.rule);
  const cue = span(draft.cue.from, draft.cue.to);
  const relays: FoundClaim["relays"] = [];
  const pass = (actor: string, where: { start: number; end: number }) => {
    if (!actors.includes(actor) && !relays.some((relay) => relay.actor === actor))
      relays.push({ actor, cue: where });
  };
  const passOn = (relays: readonly Passing[]) => {
    for (const relay of relays)
      for (const actor of passers.get(relay) ?? []) pass(actor, span(relay.cue.from, relay.cue.to));
  };
  passOn(draft.relays);
  let inner = draft;
  for (let outer = draft.outer; outer; inner = outer, outer = outer.outer) {
    if (!passesOn(outer, inner)) continue;
    for (const actor of actorsOf.get(outer)?.names ?? [])
      pass(actor, span(outer.cue.from, outer.cue.to));
    passOn(outer.relays);
  }
  const about = new Set<string>();
  let at = firstThat(mentions, ({ start }) => start >= exact.start);
  for (; (mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= exact.end; at++) {
    const { actors } = mentions[at] as Mention;
    if (actors.length === 1) for (const actor of actors) about.add(actor.name);
  }
  return {
    paragraph: paragraph.ordinal,
    exact,
    cue,
    actors,
    relays,
    act: draft.act,
    form,
    denial: draft.act === "DENIAL",
    quotes,
    written,
    about: [...about],
    rule: draft.rule,
    confidence: confidenceOf(draft, actors),
    framing: framingOf(reading, sentence, draft),
    madeOn,
  };
}
