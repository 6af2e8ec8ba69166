import type { ActorKind } from "./vocabulary.ts";

const bodies =
  /\b(ministry|government|parliament|cabinet|council|court|duma|administration|committee|commission|embassy|department)$/i;

/** What sort of actor a name is that nobody listed, as far as its words tell. */
export function kindOf(name: string): ActorKind {
  // an official of the administration, a spokesman for the Foreign Ministry: no body
  const [head = name] = name.split(/ (?:of|for|in|at|from) /);
  if (bodies.test(name) && bodies.test(head)) return "GOVERNMENT";
  const words = name.split(/\s+/);
  const noun = head.split(/\s+/).at(-1) ?? "";
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals === words.length && words.length >= 2 && words.length <= 3) return "PERSON";
  if (capitals === words.length && words.length === 1 && !/^\p{Lu}+$/u.test(name)) return "PERSON";
  if (/^\p{Ll}/u.test(noun) && !bodies.test(noun)) return /[^s]s$/.test(noun) ? "GROUP" : "UNNAMED";
  return "ORGANIZATION";
}
