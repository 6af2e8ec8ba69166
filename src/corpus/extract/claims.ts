import type { Article } from "../article.ts";
import type { FoundClaim } from "../extract.ts";
import type { Names } from "../names.ts";
import { rules } from "../rules/index.ts";
import { arranged, type Placed } from "./arrangement.ts";
import { Cast, type Speakers } from "./cast.ts";
import { confidenceOf } from "./confidence.ts";
import { contentBefore } from "./content.ts";
import { formOf } from "./form.ts";
import { passingIn } from "./passing.ts";
import { predicatesOf } from "./predicates.ts";
import { type Reading, readingOf, type Sentence } from "./reading.ts";
import type { Subject } from "./subjects.ts";
import { issuedDocuments } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** What the article's paragraphs read as, and the claims in them. */
export interface Claims {
  readings: Reading[];
  claims: FoundClaim[];
}

/** Asks every rule about every sentence, then says who is meant and what belongs together. */
export function claimsOf(article: Article, names: Names): Claims {
  const cast = new Cast(names);
  const readings: Reading[] = [];
  const claims: FoundClaim[] = [];
  for (const paragraph of article.paragraphs) {
    const reading = readingOf(paragraph, names);
    readings.push(reading);
    for (const sentence of reading.sentences) {
      claims.push(...sentenceClaims(reading, sentence, cast));
      cast.advance();
    }
  }
  return { readings, claims };
}

function sentenceClaims(reading: Reading, sentence: Sentence, cast: Cast): FoundClaim[] {
  const predicates = predicatesOf(reading, sentence);
  const view = { reading, sentence, predicates };
  const taken: Placed[] = [];
  for (const rule of rules) {
    if (rule.verbs && predicates.length === 0) continue;
    for (const draft of rule.find(view, taken)) {
      if (draft.content.to <= draft.content.from) continue;
      if (taken.some(({ at }) => at === draft.at)) continue;
      taken.push({ ...draft, rule: rule.name, outer: null, owner: null });
    }
  }
  if (taken.length === 0) {
    cast.read(reading, sentence.from, sentence.to);
    return [];
  }
  const passing = passingIn(reading, sentence);
  const placed = arranged(reading, sentence, predicates, taken);

  // Whom a pronoun means is asked before the names of this sentence are noted.
  const actorsOf = new Map<Placed, Speakers>();
  const who = (subject: Subject) => {
    return cast.whoAre(reading, subject);
  };
  let noted = sentence.from;
  for (const draft of [...placed].sort(
    (a, b) => speakerAt(reading, a, sentence) - speakerAt(reading, b, sentence),
  )) {
    const at = speakerAt(reading, draft, sentence);
    if (at > noted) {
      cast.read(reading, noted, Math.min(at, sentence.to));
      noted = at;
    }
    const { speaker } = draft;
    actorsOf.set(draft, speaker === null || speaker === "shared" ? nobody : who(speaker));
  }
  for (const draft of placed) {
    if (draft.speaker === "shared")
      actorsOf.set(draft, (draft.owner && actorsOf.get(draft.owner)) ?? nobody);
  }
  for (const draft of placed) {
    if (passing.length > 0 && draft.relays.length === 0)
      draft.relays = passing.filter(
        ({ cue }) =>
          draft.rule !== "quoted-as-saying" &&
          (cue.from < draft.at || cue.from < draft.content.from || cue.from >= draft.content.to),
      );
  }
  const claims = placed.map((draft) => foundClaim(reading, draft, actorsOf, who));
  cast.read(reading, noted, sentence.to);
  const spoken = placed
    .filter((draft) => !draft.outer && !(draft.act === "QUESTION" && draft.predicate?.passive))
    .map((draft) => actorsOf.get(draft)?.names ?? []);
  const last = spoken.at(-1);
  if (last && last.length > 0) cast.spoke(last);
  return claims;
}

const nobody: Speakers = { names: [], document: false };

/** *said in a statement that*: the words are a document's. */
function inDocument({ words, sentences }: Reading, { content, at }: Placed): boolean {
  if (issuedDocuments.has(words[at - 1]?.lower ?? "")) return true;
  const sentence = sentences.find(({ from, to }) => at >= from && at < to);
  for (let i = sentence?.from ?? 0; i < content.from; i++) {
    if (!issuedDocuments.has((words[i] as Word).lower)) continue;
    for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
      const { lower, tag } = words[k] as Word;
      if (lower === "in" || lower === "by") return true;
      if (tag === "VERB" || tag === "PUNCT") break;
    }
  }
  return false;
}

/** Up to where names must have been noted before a speaker is asked for: a trailing *he* means nobody in his own words. */
function speakerAt(
  reading: Reading,
  { speaker, at, rule, content }: Placed,
  sentence: Sentence,
): number {
  if (rule === "quote-said")
    return content.from < at ? content.from : contentBefore(reading, sentence, at).from;
  return speaker && speaker !== "shared" ? speaker.from : at;
}

function foundClaim(
  reading: Reading,
  draft: Placed,
  actorsOf: ReadonlyMap<Placed, Speakers>,
  who: (subject: Subject) => Speakers,
): FoundClaim {
  const { words, paragraph, mentions } = reading;
  const { names: actors, document } = actorsOf.get(draft) ?? nobody;
  const span = (from: number, to: number) => ({
    start: (words[from] as Word).start,
    end: (words[Math.max(to, from + 1) - 1] as Word).end,
  });
  const { form, exact, quotes } = formOf(
    reading,
    draft.content,
    actors,
    document || inDocument(reading, draft),
  );
  const cue = span(draft.cue.from, draft.cue.to);
  const relays: FoundClaim["relays"] = [];
  const pass = (actor: string, where: { start: number; end: number }) => {
    if (!actors.includes(actor) && !relays.some((relay) => relay.actor === actor))
      relays.push({ actor, cue: where });
  };
  for (const { by, cue: at } of draft.relays) {
    for (const actor of who(by).names) pass(actor, span(at.from, at.to));
  }
  for (let outer = draft.outer; outer; outer = outer.outer) {
    // Who praises a promise doesn’t pass it on.
    if (outer.act !== "ASSERTION" && outer.act !== "PREDICTION") continue;
    for (const actor of actorsOf.get(outer)?.names ?? [])
      pass(actor, span(outer.cue.from, outer.cue.to));
    for (const { by, cue: at } of outer.relays)
      for (const actor of who(by).names) pass(actor, span(at.from, at.to));
  }
  const about = new Set<string>();
  for (const mention of mentions) {
    if (mention.start >= exact.start && mention.end <= exact.end && mention.actors.length === 1) {
      for (const actor of mention.actors) about.add(actor.name);
    }
  }
  return {
    paragraph: paragraph.ordinal,
    exact,
    cue,
    actors,
    relays,
    act: draft.act,
    form,
    framing: draft.hedged ? "HEDGED" : "PLAIN",
    denial: draft.act === "DENIAL",
    quotes,
    about: [...about],
    rule: draft.rule,
    confidence: confidenceOf(draft, actors),
  };
}
