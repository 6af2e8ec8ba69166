import { createHash } from "node:crypto";
import { fold } from "../../schema/fold.ts";

/** Ids and addresses made from what a thing is, so that the same text gives the same rows anywhere. */

const namespace = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/**
 * The id of the thing of this kind with this key: a name-based UUID (RFC 9562, section 5.5) in
 * the URL namespace, over `hearsay:KIND:KEY`.
 */
export function idOf(kind: string, key: string): string {
  const hash = createHash("sha1").update(namespace).update(`hearsay:${kind}:${key}`).digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.toString("hex", 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Letters that have no decomposition, as addresses write them. */
const plain: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };

/** An address made of lower-case words and hyphens; of other scripts' words, their code points. */
export function slugOf(words: string): string {
  const slug = fold(words)
    .replace(/[ßæœøłđı]/g, (letter) => plain[letter] as string)
    .replace(/'/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/[^a-z0-9-]/g, (letter) => `u${letter.codePointAt(0)?.toString(16)}`)
    .replace(/^-+|-+$/g, "");
  return slug || "unnamed";
}

/** The same, cut after a whole word so that it stays within a length. */
export function shortSlugOf(words: string, length: number): string {
  const slug = slugOf(words);
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1);
  return cut.slice(0, cut.lastIndexOf("-") > 0 ? cut.lastIndexOf("-") : length);
}

/** A number with leading zeros, so that text sorts as numbers do. */
export const padded = (number: number, digits: number) => String(number).padStart(digits, "0");
