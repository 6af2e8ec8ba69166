import { stateOf } from "./demonyms.ts";
import { otherwiseTitled } from "./entitled.ts";
import { type Figure, type Figures, tell } from "./figures.ts";
import type { Known } from "./named.ts";
import type { Nature } from "./natures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { outletKinds } from "./outlets.ts";
import { chainEnd } from "./phrase-role.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import { SERVED } from "./superiors.ts";
import { officeBefore } from "./titles.ts";
import { isUtterance } from "./utterances.ts";
import { bodyNouns, documentNouns, isRole, outletNouns } from "./word-lists.ts";
import type { Word } from "./words.ts";

const vague =
  /^(retired|former|acting|veteran|outgoing|new|young|old|embattled|ailing|current|then|senior|top|hardline|maverick|late|same|visiting|incumbent|ousted|jailed|exiled)$/;

/** What is told of a document’s length or state. */
const sized =
  /-(page|point|paragraph|article|word|line)$|^(long|short|brief|final|published|leaked|whole)$/;

/** The figure last named whom the words of a description fit, of a nature and within so many sentences where these are given. */
export function lastDescribed(
  figures: Figures,
  inner: readonly string[],
  nature: Nature | null = null,
  within = Number.POSITIVE_INFINITY,
): string | null {
  const noun = inner.at(-1);
  // through the “reform”: an article alone
  if (noun === undefined) return null;
  let best: Figure | null = null;
  for (const figure of figures.all()) {
    if (nature && figure.nature !== nature) continue;
    if (figures.since(figure.seen) > within) continue;
    // A deputy prime minister is no prime minister.
    if (noun === "minister" && inner.at(-2) === "prime" && figure.described.has("deputy")) {
      if (!inner.includes("deputy")) continue;
    }
    // The presidents are not the presidents’ communique.
    const named = documentNouns.has(noun) || noun === "paper" || isUtterance(noun);
    if (figure.nature === "document" && !named) continue;
    // The commanders are not the commander.
    if (figure.nature === "person" && noun.endsWith("s") && !figure.described.has(noun)) continue;
    // The president’s press service is not the president.
    if (figure.nature === "body" && isRole(noun) && !bodyNouns.has(noun)) continue;
    // The ministry is not the ministry’s spokesman.
    if (bodyNouns.has(noun) && figure.nature === "person" && !inner.includes("of")) continue;
    if (!answers(figure, noun)) continue;
    if (!inner.slice(0, -1).every((word) => fits(figure, word) || couldBe(figure, word, noun)))
      continue;
    if (!best || figure.seen > best.seen) best = figure;
  }
  return best?.name ?? ofState(figures, inner, noun);
}

/** *the Belarusian president*, where one person of Belarus was named and nothing says that it is another. */
function ofState(figures: Figures, inner: readonly string[], noun: string): string | null {
  if (
    !/^(president|leader|premier|minister|head|ruler|strongman)$/.test(noun) ||
    inner.length !== 2
  )
    return null;
  const people = [...figures.all()].filter(
    (figure) => figure.known?.kind === "PERSON" && belongs(figure, inner[0] as string),
  );
  return people.length === 1 ? (people[0]?.name ?? null) : null;
}

/** *The Estonian minister*, of a minister whose country nobody told. */
function couldBe(figure: Figure, word: string, noun: string): boolean {
  return (
    /(an|ese|ish|ch|k|i)$/.test(word) &&
    /^(minister|ambassador)$/.test(noun) &&
    figure.described.has(noun) &&
    ofNone(figure)
  );
}

/** A word before the noun: one that described them, their country, or one that says too little to tell them apart. */
function fits(figure: Figure, word: string): boolean {
  if (answers(figure, word) || belongs(figure, word)) return true;
  // the commission member, of a member of Primakov’s commission
  if (/^\p{Ll}/u.test(figure.name) && figure.name.split(" ").includes(word)) return true;
  if (figure.nature === "document" && sized.test(word)) return true;
  return figure.nature === "person" && vague.test(word);
}

function answers(figure: Figure, word: string): boolean {
  if (figure.described.has(word)) return true;
  if (figure.nature === "outlet" && outletNouns.has(word)) return ofKind(figure, word);
  if (figure.nature === "document" && /^(document|text|paper)$/.test(word)) return true;
  if (figure.nature === "person") {
    // Yeltsin stands by his prime minister; the president said
    if (word === "president" && figure.described.has(SERVED)) return !otherwiseTitled(figure, word);
    if (word === "judge") return figure.described.has("court");
    if (word === "premier") return figure.described.has("prime") || figure.described.has("premier");
  }
  if (word === "leader" || word === "politician")
    return (
      figure.described.has("president") ||
      figure.described.has("chairman") ||
      figure.described.has("head")
    );
  return false;
}

/** Somebody of whom it isn’t known for whom they speak. */
export function ofNone({ known }: Figure): boolean {
  return (known?.partOf ?? null) === null;
}

/** Belarusian, of somebody who is part of Belarus. */
export function belongs(figure: Figure, word: string): boolean {
  const { partOf = null } = figure.known ?? {};
  return (
    partOf !== null && word.length > 4 && partOf.toLowerCase().slice(0, 4) === word.slice(0, 4)
  );
}

/** Words of an apposition describe too: Igor Sergunin, a retired commander, … */
export function describe({ words, phrases }: Reading, phrase: NounPhrase, figure: Figure): void {
  if (words[phrase.to]?.text === ",") {
    const now = /^(now|then|currently|formerly|today)$/.test(words[phrase.to + 1]?.lower ?? "");
    const next = phrases[phrase.to + (now ? 2 : 1)];
    const closes = next && words[chainEnd({ words, phrases }, next)];
    // According to Interfax, the ministry said: that one is another.
    if (
      next &&
      next.from === phrase.to + (now ? 2 : 1) &&
      words[next.from]?.tag !== "PROPN" &&
      !/^(VERB|AUX|ADV)$/.test(closes?.tag ?? "")
    ) {
      tell(figure, words, next);
    }
  }
  const office = officeBefore({ words, phrases }, phrase);
  if (office) tell(figure, words, { from: office.from, to: phrase.from });
  if (words[phrase.from - 1]?.text === ",") {
    const before = phrases[phrase.from - 2];
    if (
      before &&
      before.to === phrase.from - 1 &&
      (/^(the|a|an|its|his|their)$/.test(words[before.from]?.lower ?? "") ||
        isRole(words[before.to - 1]?.lower ?? ""))
    ) {
      // the secretary of the party, Leonid Grach
      const from =
        phrases[before.from - 2]?.to === before.from - 1 && words[before.from - 1]?.lower === "of"
          ? (phrases[before.from - 2]?.from ?? before.from)
          : before.from;
      tell(figure, words, { from, to: before.to });
    }
  }
}

/** Whether an outlet is such a one: no station is a paper. */
function ofKind({ known }: Figure, noun: string): boolean {
  const kinds = outletKinds.get(noun);
  const kind = known?.source?.kind;
  return !kinds || !kind || kinds.includes(kind);
}

/** Nouns for a body that an article calls by its kind once it was named: *the company*, *the alliance*. */
const kinds =
  /^(company|firm|giant|monopoly|concern|consortium|corporation|group|organi[sz]ation|alliance|agency|party|faction|movement|union|institution|institute|bank|fund|body|bloc|council|committee|commission)$/;

/** *The company said*, of the one named last: an organization of the sentence before or two. */
export function bodyOfKind(
  { words }: Reading,
  { head, to }: Party,
  { figures, names }: Known,
): string | null {
  const noun = (words[head.to - 1] as Word).lower;
  const the = (words[head.from] as Word).lower === "the";
  if (!the || to !== head.to || !kinds.test(noun)) return null;
  const proper = words.slice(head.from, head.to).filter(({ tag }) => tag === "PROPN");
  // the G17 Plus group, of its own name; the joint commission; the Russian company
  const state = proper.length === 1 ? stateOf((proper[0] as Word).text, names)?.name : undefined;
  const joint = noun.startsWith("comm") && words[head.to - 2]?.tag === "ADJ";
  if ((proper.length > 0 || joint) && !state) return null;
  const figure = figures.latest(
    ({ known, seen, nature }) =>
      known?.kind === "ORGANIZATION" &&
      nature === "body" &&
      figures.since(seen) <= (state ? 1 : 2) &&
      (!state || (known.partOf ?? state) === state),
  );
  return figure?.name ?? null;
}
