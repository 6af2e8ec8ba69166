import type { FoundClaim, FoundQuote } from "../extract.ts";
import type { Names } from "../names.ts";
import type { Claims } from "./claims.ts";
import { ownedThing } from "./held-off.ts";
import type { Judge } from "./likely-kind.ts";
import { markedKind } from "./marked-words.ts";
import type { QuotedWords, Reading } from "./reading.ts";
import { turnTo } from "./turn-to.ts";
import { isWritten } from "./written-words.ts";

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
  const said = new Map<string, FoundQuote>();
  let last: FoundClaim | null = null;
  for (const reading of readings) {
    const { ordinal } = reading.paragraph;
    const here = claims.filter((claim) => claim.paragraph === ordinal);
    for (const quoted of reading.quotations) {
      const { start, end } = quoted;
      const found: FoundQuote = { paragraph: ordinal, start, end, kind: "speech", speakers: [] };
      let by = "";
      const is = (kind: FoundQuote["kind"], way: string, speakers: string[] = []) => {
        by = way;
        Object.assign(found, { kind, speakers });
      };
      const nearest = innermost(here, quoted);
      // a platform which rejects “any union”: the platform’s words, whoever tells of it
      const holder = nearest?.written ? nearest : voicing(reading, here, nearest, names);
      const marked = markedKind(reading, quoted);
      const acting = goingOn.get(quoted) ?? [];
      const held = holder?.quotes.find((quote) => quote.start === start);
      const cueing = here.find(({ cue }) => cue.start >= start && cue.end <= end);
      if (holder && held) is(held.kind, holder.rule, holder.actors);
      // The Duma “recommends” that he go
      else if (cueing) is(cueing.written ? "document" : "speech", "cue", cueing.actors);
      else if (marked) is(marked, "marked");
      else if (acting.length > 0) is("speech", "alone", acting);
      // In what somebody says, and not his; after what he says
      else if (holder ? notHis(holder, quoted) : ownedThing(reading, quoted))
        is(heldKind(reading, quoted), "held off");
      else {
        const claim = continued(reading, quoted, here, last);
        const issuers = written.get(quoted);
        const before = said.get(wordsIn(reading, quoted));
        if (claim) {
          const kind = claim.written ? "document" : kindOf(reading, claim, here);
          is(kind, "goes on", claim.actors);
          claim.quotes.push(found);
        } else if (issuers) is("document", "issuers", issuers);
        // If it was “a victory,” there will be more: what somebody called it before
        else if (before) is(before.kind, "before", before.speakers);
        else if (isWritten(reading, quoted)) is("document", "written");
        else if (uttered(reading, quoted)) {
          const teller = lastHere(reading, quoted, here);
          is(teller?.written ? "document" : "speech", "uttered", teller?.actors);
        } else is(heldKind(reading, quoted), "nobody");
      }
      const ruling = { kind: found.kind, by, speakers: found.speakers.length };
      const kind = judge(reading, quoted, ruling);
      if (kind !== found.kind)
        turnTo(kind, found, here, nearest ?? lastHere(reading, quoted, here) ?? last);
      quotes.push(found);
      if (!said.has(wordsIn(reading, quoted))) said.set(wordsIn(reading, quoted), found);
      if (holder) last = holder;
    }
    last = here.at(-1) ?? last;
  }
  return quotes;
}

/** Whether a few words that a claim holds are left to nobody; what is denied is in another’s words. */
function notHis({ rule }: FoundClaim, { from, to }: QuotedWords): boolean {
  return to - from <= 4 && rule !== "charge-denied";
}

/** What is quoted, however it begins and ends. */
function wordsIn({ words }: Reading, { from, to }: QuotedWords): string {
  const main = words.slice(from, to).filter(({ tag }) => tag !== "PUNCT");
  return main.map(({ lower }) => lower).join(" ");
}

/** What words are that nobody speaks: a name where it is a single one written so, as in an interview with “Vostok.” */
function heldKind({ words }: Reading, { from, to }: QuotedWords): "name" | "scare" {
  const [first, ...others] = words.slice(from, to).filter(({ tag }) => tag !== "PUNCT");
  const alone = words[from - 2]?.tag === "ADP" && others.length === 0;
  return alone && first?.tag === "PROPN" ? "name" : "scare";
}

/** Whether words that no cue attributes are somebody’s: many, more than a thing’s name, or cried out. */
function uttered({ words }: Reading, { from, to }: QuotedWords): boolean {
  const cried = words[from - 2]?.lower === "of" && cries.test(words[from - 3]?.lower ?? "");
  // rules “are the only corridor”; but the “allied” states
  const states = /^(AUX|PRON|PART)$/.test(words[from]?.tag ?? "");
  const does =
    /^(VERB|ADV)$/.test(words[from]?.tag ?? "") && !/^(DET|ADJ)$/.test(words[from - 2]?.tag ?? "");
  // recognizes the island as “a part of China”
  const judges = words[from]?.tag === "DET" && words[from - 2]?.lower === "as";
  const many = to - from > 6 || (judges && to - from > 3);
  return many || words[to - 1]?.text === "!" || cried || states || does;
}

/** *is sure that it is so, because he, as he said, “counted the ships”*: who said something last in the sentence. */
function lastHere(
  { words, sentences }: Reading,
  { from, start }: QuotedWords,
  here: readonly FoundClaim[],
): FoundClaim | undefined {
  const sentence = sentences.find((one) => from >= one.from && from < one.to);
  const opens = words[sentence?.from ?? from]?.start ?? start;
  return here.findLast(({ cue }) => cue.start >= opens && cue.start < start);
}

const cries = /^(shouts?|cries|cry|chants?|calls|yells?|whispers?|murmurs?)$/;

/** The kind of a claim’s quotations, or of those of the same speaker’s next claim in the sentence. */
function kindOf(
  { paragraph }: Reading,
  { quotes, actors, exact }: FoundClaim,
  here: readonly FoundClaim[],
): FoundQuote["kind"] {
  const next = here.find(
    (other) =>
      other.quotes.length > 0 &&
      other.exact.start > exact.end &&
      String(other.actors) === String(actors) &&
      !/[.?!]/.test(paragraph.text.slice(exact.end, other.cue.start)),
  );
  return (quotes[0] ?? next?.quotes[0])?.kind ?? "speech";
}

/** *He said that Moscow considered it “a trick”*: what a state thinks stands in the words of who tells it. */
function voicing(
  { paragraph }: Reading,
  claims: readonly FoundClaim[],
  holder: FoundClaim | null,
  names: Names,
): FoundClaim | null {
  if (!holder) return null;
  // An aide said that the premier considered it “a trick”: the premier’s own.
  const state = holder.actors.some((actor) => names.lookup(actor)[0]?.kind === "STATE");
  const thought = state && thinking.test(paragraph.text.slice(holder.cue.start, holder.cue.end));
  // He wrote that the ministry had rejected payment “in kind”: what is denied is in the words of who tells it.
  if (!thought && holder.rule !== "denied") return holder;
  const { start } = holder.cue;
  let outer: FoundClaim | null = null;
  for (const claim of claims)
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

const thinking =
  /^(consider|regard|believ|want|view|see|saw|expect|hope|think|thought|fear|wish|intend|welcom|regret|support)/;

/** The claim with the least content around a quotation. */
function innermost(claims: readonly FoundClaim[], quoted: QuotedWords): FoundClaim | null {
  let best: FoundClaim | null = null;
  for (const claim of claims) {
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
  here: readonly FoundClaim[],
  last: FoundClaim | null,
): FoundClaim | null {
  const sentence = reading.sentences.find(
    (sentence) => quoted.from >= sentence.from && quoted.from < sentence.to,
  );
  if (!sentence) return null;
  const before = here.filter((claim) => claim.exact.start < quoted.start);
  // “…,” he said, “…”: the same sentence holds the claim.
  const start = reading.words[sentence.from]?.start ?? 0;
  const text = reading.paragraph.text;
  const same = before.filter(
    ({ cue, exact, form }) =>
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
  if (same.length > 0) return same.at(-1) ?? null;
  // “for once,” as the mayor noted, “it rains”
  const split = here.find(
    ({ cue, exact }) =>
      cue.start > quoted.end &&
      exact.start > cue.end &&
      /,$/.test(text.slice(quoted.start, quoted.end)) &&
      /^. as [^.,;“”"]*$/.test(text.slice(quoted.end, cue.start)),
  );
  if (split) return split;
  // said that Riga had shown concern and expected “a change”; reaffirms the border, calls for “respect”
  const onward = before.find(({ exact }) =>
    /^,?( and)? \w+(ed|s)( (himself|herself|itself|themselves))?( ready| willing)?( (for|to|of|on)( \w+)?)* .$/.test(
      text.slice(exact.end, quoted.start),
    ),
  );
  if (onward) return onward;
  const whole = quoted.from <= sentence.from + 1;
  if (whole) return before.at(-1) ?? last;
  return null;
}
