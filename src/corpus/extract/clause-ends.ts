import { helperBeside } from "./alongside.ts";
import { trimmed, type WordRange } from "./content.ts";
import type { Reading, Sentence } from "./reading.ts";
import { timeAt } from "./times.ts";
import { verbCues } from "./verb-cues.ts";
import { closeMarks, dashes, days, modals } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** *, but the army was not asked*; *, while Kyiv kept silent*: the article goes on in its own words. */
export function turns({ words, phrases }: Reading, at: number): boolean {
  const link = words[at]?.lower ?? "";
  if (!/^(but|yet|while|although|though|whereas|whereupon)$/.test(link)) return false;
  const next = words[at + 1];
  if (
    !next ||
    next.lower === "that" ||
    next.lower === "also" ||
    next.lower === "not" ||
    next.lower === "only"
  )
    return false;
  if (next.tag === "VERB" || next.tag === "AUX") return true;
  // though in Tashkent an official said
  const place = next.tag === "ADP" ? phrases[at + 2] : null;
  if (place?.from === at + 2 && phrases[place.to]?.from === place.to) return true;
  return phrases[at + 1]?.from === at + 1 && !/^(it|he|she|they)$/.test(next.lower);
}

/** Whether another dash follows, so that two of them hold an aside. */
export function dashAfter({ words, quotedAt }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (dashes.has(words[i]?.text ?? "") && !quotedAt[i]) return true;
  return false;
}

/** *, as Hora maintains, and blamed it*: another’s agreement, after which whoever speaks does something else or nothing. */
export function agreed({ words, phrases }: Reading, at: number): boolean {
  const who = words[at]?.lower === "as" ? phrases[at + 1] : null;
  if (who?.from !== at + 1 || !verbCues(words[who.to]?.lower ?? "")) return false;
  const close = words[who.to + 1]?.text;
  return close === "," && words[who.to + 2]?.tag === "CCONJ" && words[who.to + 3]?.tag === "VERB";
}

/** Without the time at its end: *rejected the offer within an hour*. */
export function timeless(reading: Reading, { from, to }: WordRange): WordRange {
  const { words, phrases, quotedAt } = reading;
  // denies it as well
  if (/^(well|either|too)$/.test(words[to - 1]?.lower ?? "") && !quotedAt[to - 1]) {
    const start = words[to - 2]?.lower === "as" ? to - 2 : to - 1;
    if (start > from) return { from, to: start };
  }
  const idle = /^(hand|once|such|public|outright|well|flatly|yesterday|again)$/;
  if (idle.test(words[to - 1]?.lower ?? "") && !quotedAt[to - 1]) {
    const start =
      words[to - 2]?.lower === "of" ? to - 3 : words[to - 2]?.tag === "ADP" ? to - 2 : to - 1;
    if (start > from) return { from, to: start };
  }
  // denied the remark a day later
  if (/^(later|earlier|ago)$/.test(words[to - 1]?.lower ?? "") && timeAt(reading, to - 2)) {
    const start = phrases[to - 2]?.from ?? from;
    if (start > from && !quotedAt[to - 1]) return trimmed(reading, from, start);
  }
  const last = phrases[to - 1];
  if (!last || last.from <= from || quotedAt[to - 1]) return { from, to };
  const hour = /^(hours?|minutes?|days?|weeks?|months?)$/.test((words[to - 1] as Word).lower);
  if (!timeAt(reading, to - 1) && !hour) return { from, to };
  // ruled out postponing December’s election: a thing with a date
  const end = words[to - 1] as Word;
  if (end.tag === "NOUN" && !days.has(end.lower) && !hour && !/^\d/.test(end.text))
    return { from, to };
  const start = words[last.from - 1]?.tag === "ADP" ? last.from - 1 : last.from;
  const bare =
    last.from - 1 === start ||
    // the next day
    /^(next|same|following|previous)$/.test(words[last.from + 1]?.lower ?? "") ||
    /^(yesterday|today|tomorrow|this|last|next|\d|january|february|march|april|may|june|july|august|september|october|november|december)/.test(
      (words[last.from] as Word).lower,
    );
  if (
    !bare ||
    /^(of|before|after|until|by|since|from)$/.test(words[start]?.lower ?? "") ||
    start <= from
  )
    return { from, to };
  return trimmed(reading, from, start);
}

/** *rejected the offer and left*: a past tense after a conjunction is another thing done. */
export function anotherVerb(words: readonly Word[], at: number): boolean {
  let i = at;
  while (words[i]?.tag === "ADV") i++;
  const verb = words[i];
  if (!verb || (verb.tag !== "VERB" && verb.tag !== "AUX")) return false;
  const next = words[i + 1]?.tag;
  if (verbCues(verb.lower) && /ed$|said|told/.test(verb.lower)) return true;
  if (verb.tag === "AUX") return /^(was|were|is|has|had|did|will|would)$/.test(verb.lower);
  return (
    /(ed|left|went|took|ran|set|drew|cut|lost|fell|rose|flew|wrote|paid|led|spent|got|built|bought|fought|spoke|broke|chose|gave|said|told|met|made|came|sent|won|kept|put|held|began)$/.test(
      verb.lower,
    ) &&
    ((next !== "NOUN" && next !== "PROPN") || verb.lower === "gave")
  );
}

/** Whether a clause of its own begins at a word: a phrase, and a finite verb after it. */
export function clauseAt(reading: Reading, at: number): boolean {
  const { words, phrases } = reading;
  const phrase = phrases[at];
  if (!phrase || phrase.from !== at) return false;
  let { to } = phrase;
  while (words[to]?.tag === "ADP" && phrases[to + 1]) to = (phrases[to + 1] as WordRange).to;
  // and the relief group Revival declared, and the next day Belov left
  if (phrases[to]?.from === to && (words[to]?.tag === "PROPN" || timeAt(reading, at)))
    to = (phrases[to] as WordRange).to;
  while (words[to]?.tag === "ADV") to++;
  const verb = words[to];
  // and more than 120 injured
  const hurt = /^(injured|wounded|killed|captured|arrested|displaced|missing)$/;
  if (words[to - 1]?.tag === "NUM" && hurt.test(verb?.lower ?? "")) return false;
  return (
    verb !== undefined &&
    (verb.tag === "AUX" || (verb.tag === "VERB" && !verb.lower.endsWith("ing")))
  );
}

/**
 * *He warned that the port would close, and the admiral took the argument further*: a clause of its own, which no
 * *that* makes part of what was said; but *, and no loan would help* looks ahead as what is said does, and *had closed,
 * and the admiral had agreed* looks back.
 */
export function goesOnAfter(reading: Reading, from: number, and: number): boolean {
  const { words, phrases } = reading;
  if (words[and]?.lower !== "and") return false;
  if (!clauseAt(reading, and + 1) && !clauseAcross(reading, and + 1)) return false;
  let verb = phrases[and + 1]?.to ?? and + 1;
  while (verb < words.length && !/^(VERB|AUX)$/.test(words[verb]?.tag ?? "")) verb++;
  return !modals.has(words[verb]?.lower ?? "") && helperBeside(reading, from, verb) < 0;
}

/** *his rival as the chief of staff, Oleg Tamm, believes*: whether an aside parts a subject from its verb. */
function clauseAcross({ words, phrases }: Reading, at: number): boolean {
  let to = phrases[at]?.from === at ? (phrases[at]?.to ?? at) : at;
  while ((words[to]?.tag === "ADP" || words[to]?.lower === "as") && phrases[to + 1])
    to = phrases[to + 1]?.to ?? to + 2;
  if (words[to]?.text !== "," || to === at) return false;
  const name = phrases[to + 1];
  const verb = words[(name?.to ?? to) + 1];
  if (name?.from === to + 1 && words[name.to]?.text === ",")
    return verb?.tag === "VERB" && verbCues(verb.lower) !== undefined;
  // and Belov, in a note of May 5, reserved the right, and Belov, then in Riga, was charmed
  if (words[to - 1]?.tag !== "PROPN" || !/^(ADP|ADV)$/.test(words[to + 1]?.tag ?? "")) return false;
  return /^(VERB|AUX)$/.test(afterAside(words, to)?.tag ?? "");
}

/** Whether a verb follows the phrase that begins at a word. */
export function verbSoon({ words, phrases }: Reading, from: number, to: number): boolean {
  const next = phrases[from]?.to ?? from;
  const tag = words[next]?.tag;
  return next < to && (tag === "VERB" || tag === "AUX");
}

/** What begins between two dashes ends at the second. */
export function dashedEnd(
  { words, quotedAt }: Reading,
  { from: start }: Sentence,
  from: number,
  to: number,
): number {
  let open = 0;
  for (let i = start; i < from; i++) if (dashes.has(words[i]?.text ?? "") && !quotedAt[i]) open++;
  if (open % 2 === 0) return to;
  for (let i = from; i < to; i++) if (dashes.has(words[i]?.text ?? "") && !quotedAt[i]) return i;
  return to;
}

/** Whether a comma ends at a word, which can stand within the marks that the word closes. */
export function commaAt(words: readonly Word[], at: number): boolean {
  const { text = "" } = words[at] ?? {};
  return text === "," || (closeMarks.has(text) && words[at - 1]?.text === ",");
}

/** A citation within a sentence ends what it covers. */
export function citedEnd({ words, paragraph }: Reading, from: number, to: number): number {
  const start = words[from]?.start ?? 0;
  for (const citation of [...paragraph.citations, ...paragraph.crossReferences]) {
    if (citation.start <= start) continue;
    for (let i = from; i < to; i++)
      if ((words[i] as Word).start >= citation.end) return Math.min(to, i);
  }
  return to;
}

/** Whether a phrase with an aside after it begins at a word: *and a source, speaking anonymously, said*. */
export function asideAt({ words, phrases }: Reading, at: number): boolean {
  let to = phrases[at]?.to ?? at;
  while (words[to]?.tag === "ADP" && phrases[to + 1]) to = phrases[to + 1]?.to ?? to + 2;
  if (words[to]?.text !== ",") return false;
  if (/^(VERB|PRON)$/.test(words[to + 1]?.tag ?? "")) return true;
  // and the premier, just back from Riga, tore it up
  const verb = afterAside(words, to);
  return (
    (verb?.tag === "VERB" || verbCues(verb?.lower ?? "") !== undefined) &&
    !verb?.lower.endsWith("ing")
  );
}

/** *Belov, then in Riga, | was charmed*: the word after the comma that closes an aside; none where it is long. */
function afterAside(words: readonly Word[], comma: number): Word | undefined {
  let close = comma + 1;
  while (close < comma + 12 && words[close]?.text !== ",") close++;
  return words[close]?.text === "," ? words[close + 1] : undefined;
}

/**
 * Where the content of a subject ends: before the finite verb that is the sentence’s own. `clauses` is how many
 * verbs belong to the content; each link in it brings one more.
 */
export function mainVerb(
  { words, phrases, quotedAt }: Reading,
  range: WordRange,
  clauses: number,
): number {
  let open = clauses;
  for (let i = range.from; i < range.to; i++) {
    const { tag, lower } = words[i] as Word;
    // assurances of innocence “have a way of expiring”: the verb stands between marks
    if (
      open <= 0 &&
      quotedAt[i]?.from === i &&
      /^(AUX|VERB)$/.test(tag) &&
      !/(ed|ing)$/.test(lower)
    )
      if (phrases[i - 2]?.to === i - 1 && i - 1 > range.from) return i - 1;
    if (quotedAt[i]) continue;
    if (linked.test(lower)) open++;
    const before = words[i - 1];
    let helper = i - 1;
    while (helper > range.from && words[helper]?.tag === "ADV") helper--;
    // of having signed a pact
    const helped =
      /^(AUX|PART)$/.test(words[helper]?.tag ?? "") || words[helper]?.lower === "having";
    const grouped = i > range.from && helped && tag === "VERB";
    const finite =
      tag === "AUX"
        ? // the demand that it be built
          lower === "be" || lower === "have"
          ? !/^(AUX|PART|ADV)$/.test(before?.tag ?? "")
          : !/^(been|being)$/.test(lower)
        : tag === "VERB" && !/ing$/.test(lower);
    if (!finite || grouped || before?.lower === "to") continue;
    // denials that its planes had crossed the border convinced nobody
    const past =
      /(ed|came|fell|met|drew|made|left|won|found|brought|led|gave|took)$/.test(lower) &&
      (phrases[i - 1]?.to === i ||
        before?.text === "," ||
        /^(VERB|ADJ|ADV)$/.test(before?.tag ?? "") ||
        closeMarks.has(before?.text ?? "")) &&
      /^(DET|PRON|PROPN|NOUN|ADJ)$/.test(words[i + 1]?.tag ?? "");
    // Moscow’s rejection of the plan came as no surprise
    const plainly =
      clauses === 0 &&
      /^(came|comes|went|took|fell|rose|grew|became|remain(s|ed)?|seem(s|ed)?)$/.test(lower);
    if (open <= 0 && (tag === "AUX" || past || plainly || speaking.test(lower)))
      return tag === "VERB" ? helper + 1 : i;
    if (tag === "AUX" || open > 0) open--;
  }
  return range.to;
}

const linked =
  /^(that|which|who|whom|if|whether|when|while|because|as|where|what|how|why|and|but|or|than|until|unless|before|after|since)$/;
const speaking =
  /^(said|says|say|told|tells|claimed|claims|believes|believed|denied|warned|added|argued|insisted|reported|announced|declared|noted)$/;
