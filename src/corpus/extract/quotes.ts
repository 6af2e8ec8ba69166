import type { FoundClaim, FoundQuote } from "../extract.ts";
import type { Names } from "../names.ts";
import type { Claims } from "./claims.ts";
import { ClaimsHere } from "./claims-here.ts";
import type { Judge } from "./likely-kind.ts";
import { markedKind } from "./marked-words.ts";
import { type QuotedWords, type Reading, sentenceAt } from "./reading.ts";
import { putInto, turnTo } from "./turn-to.ts";

/**
 * Says of everything between quotation marks what it is and whose. A quotation that no cue of its own
 * attributes goes on with the last speaker where it is a sentence by itself. What the rules say of its kind
 * goes before the judge, who has the last word on it.
 */
export function quotesOf(
  { readings, claims, goingOn, written }: Claims,
  names: Names,
  judge: Judge,
): FoundQuote[] {
  const quotes: FoundQuote[] = [];
  let last: FoundClaim | null = null;
  let next = 0;
  for (const reading of readings) {
    const { ordinal } = reading.paragraph;
    const first = next;
    while (claims[next]?.paragraph === ordinal) next++;
    const all = claims.slice(first, next);
    const claimsHere = new ClaimsHere(reading, all);
    for (const quoted of reading.quotations) {
      const { start, end } = quoted;
      const found: FoundQuote = { paragraph: ordinal, start, end, kind: "speech", speakers: [] };
      const here = claimsHere.beside(quoted);
      let holding = here;
      let by = "";
      const is = (kind: FoundQuote["kind"], way: string, speakers: string[] = []) => {
        by = way;
        Object.assign(found, { kind, speakers });
      };
      const nearest = innermost(here, quoted);
      // a platform which rejects “any union”: the platform’s words, whoever tells of it
      const holder = nearest?.written ? nearest : voicing(reading, claimsHere, nearest, names);
      const marked = markedKind(reading, quoted);
      const acting = goingOn.get(quoted) ?? [];
      const cueing = here.find(({ cue }) => cue.start >= start && cue.end <= end);
      const held = holder?.quotes.find((quote) => quote.start === start);
      if (holder && held) is(held.kind, holder.rule, holder.actors);
      // The Duma “recommends” that he go
      else if (cueing) is(cueing.written ? "document" : "speech", "cue", cueing.actors);
      else if (marked) is(marked, "marked");
      else if (acting.length > 0) is("speech", "alone", acting);
      else {
        const claim = continued(reading, quoted, claimsHere, last, names);
        const issuers = written.get(quoted);
        if (claim) {
          is(claim.written ? "document" : "speech", "goes on", claim.actors);
          putInto(claim, found);
          if (!here.includes(claim)) holding = [...here, claim];
        } else if (issuers) is("document", "issuers", issuers);
        else is("scare", "nobody");
      }
      const ruling = { kind: found.kind, by, speakers: found.speakers.length };
      const kind = judge(reading, quoted, ruling);
      if (kind !== found.kind)
        turnTo(kind, found, holding, holder ?? lastHere(reading, quoted, here));
      quotes.push(found);
      if (holder) last = holder;
    }
    last = all.at(-1) ?? last;
  }
  return quotes;
}

/** *is sure that it is so, because he, as he said, “counted the ships”*: who said something last in the sentence. */
function lastHere(
  reading: Reading,
  { from, start }: QuotedWords,
  here: readonly FoundClaim[],
): FoundClaim | null {
  const opens = reading.words[sentenceAt(reading, from)?.from ?? from]?.start ?? start;
  return here.findLast(({ cue }) => cue.start >= opens && cue.start < start) ?? null;
}

/** *He said that Moscow considered it “a trick”*: what a state or body thinks or wants stands in the words of who tells it. */
function voicing(
  { paragraph }: Reading,
  claims: ClaimsHere,
  holder: FoundClaim | null,
  names: Names,
): FoundClaim | null {
  if (!holder) return null;
  // An aide said that the premier considered it “a trick”: the premier’s own.
  const body = holder.actors.some((actor) =>
    /^(STATE|ORGANIZATION)$/.test(names.lookup(actor)[0]?.kind ?? ""),
  );
  const thought =
    body &&
    (stands.test(holder.rule) ||
      thinking.test(paragraph.text.slice(holder.cue.start, holder.cue.end)));
  // He wrote that the ministry had rejected payment “in kind”: what is denied is in the words of who tells it.
  if (!thought && holder.rule !== "denied") return holder;
  const { start } = holder.cue;
  let outer: FoundClaim | null = null;
  for (const claim of claims.around(start))
    if (
      claim !== holder &&
      claim.exact.start <= start &&
      claim.exact.end > start &&
      // Minsk views it as “bluff,” a daily wrote; Minsk, it wrote, views it as “bluff”: an aside
      claim.cue.start < claim.exact.start
    )
      outer = claim;
  return outer?.quotes.length ? outer : holder;
}

/** Rules for a stand that somebody takes: *that Minsk opposed it*, *that the alliance had promised to go*. */
const stands = /^(called-for|called-it|pledged-to|urged-to|saw-in|nominal)$/;

const thinking =
  /^(consider|regard|believ|want|view|see|saw|expect|hope|think|thought|fear|wish|intend|welcom|regret|support)/;

/** The claim with the least content around a quotation. */
function innermost(claims: readonly FoundClaim[], quoted: QuotedWords): FoundClaim | null {
  let best: FoundClaim | null = null;
  for (const claim of claims) {
    // What somebody denies is in the words of another.
    if (claim.rule === "charge-denied") continue;
    if (claim.exact.start > quoted.start + 1 || claim.exact.end < quoted.end - 2) continue;
    if (!best || claim.exact.end - claim.exact.start <= best.exact.end - best.exact.start)
      best = claim;
  }
  return best && (asideWithin(claims, best, quoted) ?? best);
}

/** *What they propose to do, Belov said, “except on Sundays”*: of two whose words go on across an aside, whoever stands in it. */
function asideWithin(
  claims: readonly FoundClaim[],
  { cue, exact }: FoundClaim,
  { start, end }: QuotedWords,
): FoundClaim | undefined {
  return claims.findLast(
    (claim) =>
      claim.cue.start > Math.max(exact.start, cue.end) &&
      claim.cue.end <= start &&
      claim.exact.start < exact.start &&
      claim.exact.end >= end - 2,
  );
}

/** Words in marks that go on right where the content ends. */
const afterthought =
  /^(,| [–—-]+|[–—]|--) ?[“"](and|but|or|not|nor|if|even|including|except|especially|with|without|unless|until|as)\b/i;

/** The claim that a quotation without a cue of its own goes on with. */
function continued(
  reading: Reading,
  quoted: QuotedWords,
  claims: ClaimsHere,
  last: FoundClaim | null,
  names: Names,
): FoundClaim | null {
  const sentence = sentenceAt(reading, quoted.from);
  if (!sentence) return null;
  // “…,” he said, “…”: the same sentence holds the claim.
  const start = reading.words[sentence.from]?.start ?? 0;
  const text = reading.paragraph.text;
  const same = claims.beside(quoted).findLast(
    ({ cue, exact, form }) =>
      exact.start < quoted.start &&
      cue.end > start &&
      cue.end <= quoted.start &&
      // a word or two within it that are none of the speaker’s
      (exact.end <= quoted.start || quoted.to - quoted.from > 2) &&
      // Nothing was wrong, he held; it was merely “late.”
      (form !== "INDIRECT" ||
        // called it an opinion, “and no neutral one”: more of the same
        (exact.end > cue.end && afterthought.test(text.slice(exact.end, quoted.end))) ||
        // a charge that Moscow dismissed as “fantasy”
        /^( by [^,.;:“"]{1,80})?( as)? .$/.test(text.slice(cue.end, quoted.start)) ||
        /[;:]/.test(text.slice(Math.max(cue.end, exact.end), quoted.start))),
  );
  if (same) return same;
  const whole = quoted.from <= sentence.from + 1;
  const before = whole ? (claims.lastBefore(quoted.start) ?? last) : null;
  return before && (teller(before, claims, names) ?? before);
}

/** *Belov said that sailors had demanded it. “We laughed.”*: who tells of it goes on, where it is no outlet. */
function teller(
  { cue, paragraph }: FoundClaim,
  claims: ClaimsHere,
  names: Names,
): FoundClaim | undefined {
  return claims
    .around(cue.start)
    .find(
      (claim) =>
        claim.paragraph === paragraph &&
        claim.cue.end < claim.exact.start &&
        claim.exact.start <= cue.start &&
        claim.exact.end >= cue.end &&
        claim.actors.length > 0 &&
        claim.actors.every((actor) => names.lookup(actor)[0]?.kind !== "MEDIA"),
    );
}
