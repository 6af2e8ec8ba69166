import type { ActorKind } from "./vocabulary.ts";

const bodies =
  /\b(ministry|government|parliament|cabinet|council|court|duma|administration|committee|commission|embassy|department)$/i;

/** What sort of actor a name is that nobody listed, as far as its words tell. */
export function kindOf(name: string): ActorKind {
  if (bodies.test(name)) return "GOVERNMENT";
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? "";
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals === words.length && words.length >= 2 && words.length <= 3) return "PERSON";
  if (capitals === words.length && words.length === 1 && !/^\p{Lu}+$/u.test(name)) return "PERSON";
  if (/^\p{Ll}/u.test(last)) return /[^s]s$/.test(last) ? "GROUP" : "UNNAMED";
  return "ORGANIZATION";
}
