import type { SpanShape } from "../span.ts";

/** A word where it stands in a text, and the form that full-text search knows it by. */
export interface Word extends SpanShape {
  form: string;
}

/** Letters with dots between them (U.S.), a letter before a number (S-300), or a run of letters and digits. */
const word =
  /(?<![A-Za-z])[A-Za-z](?:\.[A-Za-z](?![A-Za-z]))+|(?<![A-Za-z0-9])[A-Za-z]-[0-9][\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]+/gu;

/** What is more than letters and digits as they are typed. */
const special = /[^A-Za-z0-9]/;

/** Cuts a text into words as the database's `searchable` does, keeping where each one stands. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    form: (special.test(written) ? plain(written) : written).toLowerCase(),
  }));
}

function plain(written: string): string {
  return written
    .replace(/[.-]/g, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
}
