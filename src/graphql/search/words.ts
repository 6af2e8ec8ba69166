import type { SpanShape } from "../span.ts";

/** A word where it stands in a text, and the form that full-text search knows it by. */
export interface Word extends SpanShape {
  form: string;
}

/** Letters with dots between them (U.S.), or a run of letters and digits. */
const word = /(?<![A-Za-z])[A-Za-z](?:\.[A-Za-z](?![A-Za-z]))+|[\p{L}\p{M}\p{N}]+/gu;

/** Cuts a text into words as the database's `searchable` does, keeping where each one stands. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    form: written
      .replaceAll(".", "")
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase(),
  }));
}
