import { fold } from "../../../schema/fold.ts";

/** A name as somebody typed it, folded, and words that no name is to hold which is found by it. */
export interface TypedName {
  name: string;
  excluded: string[];
}

/** A token: a phrase in quotation marks or a word, either with a hyphen that excludes it. */
const token = /(-?)(?:"([^"]*)"?|([^\s"]+))/g;

/** What was typed, as names to look for: one, or several with `or` between them; `-word` as on the web. */
export function typedNames(typed: string): TypedName[] {
  const alternatives = [{ words: [] as string[], excluded: [] as string[] }];
  for (const [, hyphen, phrase, word = phrase] of typed.replace(/[“”„«»]/g, '"').matchAll(token)) {
    const last = alternatives.at(-1) as (typeof alternatives)[number];
    if (phrase === undefined && word === "-") continue;
    if (phrase === undefined && !hyphen && /^or$/i.test(word ?? ""))
      alternatives.push({ words: [], excluded: [] });
    else (hyphen ? last.excluded : last.words).push(word ?? "");
  }
  return alternatives.flatMap(({ words, excluded }) => {
    const name = bare(words.join(" "));
    return name === "" ? [] : [{ name, excluded: excluded.map(bare).filter(Boolean) }];
  });
}

/** Putin’s is Putin. */
const bare = (name: string) => fold(name).replace(/'s?$/, "");
