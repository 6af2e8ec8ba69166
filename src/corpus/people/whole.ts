import type { Person } from "../people.ts";

const speakers =
  /^(spokes(?:man|woman|person|men)|official|aide|adviser|advisor|source|representative|envoy|ambassador|negotiator|diplomat|minister|deputy|expert|analyst|commander|officer|general|press|chief|head|leader|chairman|director|delegation|office|secretary|lawyer)s?$/i;

/**
 * The body that somebody met in a text speaks for, as the words tell that name them: *Russian Foreign
 * Ministry spokesman*, *spokesman for the Kremlin*, *Gazprom’s press service*. For whom a person's
 * spokesman speaks is whom that person speaks for. Null where nobody known is named.
 */
export function wholeOf(name: string, actors: (name: string) => Person[]): Person | null {
  const body = (words: string): Person | null => {
    const [found, ...others] = actors(words.replace(/^the /i, "").replace(/[’']s?$/, ""));
    if (!found || others.length > 0) return null;
    if (found.kind === "PERSON") return found.partOf;
    return found.kind === "MEDIA" || found.kind === "UNNAMED" ? null : found;
  };
  const words = name.split(" ");
  const role = words.findIndex((word) => speakers.test(word));
  if (role < 0) return null;
  // What stands before the role, the longest known name first.
  for (let from = 0; from < role; from++) {
    const before = body(words.slice(from, role).join(" "));
    if (before) return before;
  }
  const link = words.findIndex((word, k) => k > role && /^(for|of|at|in|with|from|to)$/.test(word));
  return link < 0 ? null : body(words.slice(link + 1).join(" "));
}
