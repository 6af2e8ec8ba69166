import { markedKind } from "./marked-words.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { QuotedWords, Reading } from "./reading.ts";
import { bodyNouns, closeMarks, issuedDocuments } from "./word-lists.ts";

/** Whether marks hold a name: a known kind of one, a body’s that nobody recognizes, or capitals alone. */
export function nameInMarks(reading: Reading, marked: QuotedWords): boolean {
  const capitals = reading.words
    .slice(marked.from, marked.to)
    .every(({ text, tag }) => tag === "PUNCT" || /^\p{Lu}/u.test(text));
  const body =
    marked.to - marked.from <= 5 && bodyNouns.has(reading.words[marked.to - 1]?.lower ?? "");
  return capitals || body || markedKind(reading, marked) === "name";
}

/** *the newspaper “Tara,”*: the name that marks hold right after a phrase, without the comma. */
export function nameBeside(reading: Reading, { to }: NounPhrase): NounPhrase | null {
  const marked = reading.quotedAt[to + 1];
  return marked && marked.from === to + 1 && nameInMarks(reading, marked)
    ? withoutComma(reading, marked)
    : null;
}

/** *the newspaper “Tara,” which*: the name that marks hold which close at a word. */
export function nameClosing(reading: Reading, at: number): NounPhrase | null {
  const marked = closeMarks.has(reading.words[at]?.text ?? "") ? reading.quotedAt[at - 1] : null;
  const held = marked && reading.phrases[marked.from - 2]?.to === marked.from - 1;
  return held && nameInMarks(reading, marked) ? withoutComma(reading, marked) : null;
}

/** *the “Concept of Rain,” the doctrine “Rain and Ships”*: the words for a document in or before the marks of its title. */
export function textMarked(
  { words, phrases }: Reading,
  { from, to }: QuotedWords,
): NounPhrase | null {
  const beside = phrases[from - 2];
  if (beside?.to === from - 1 && issuedDocuments.has(words[from - 2]?.lower ?? "")) return beside;
  for (let i = from; i < to; i++)
    if (issuedDocuments.has(words[i]?.lower ?? "")) return { from, to: i + 1 };
  return null;
}

function withoutComma({ words }: Reading, { from, to }: QuotedWords): NounPhrase {
  return { from, to: words[to - 1]?.text === "," ? to - 1 : to };
}
