import { isDeepStrictEqual } from "node:util";
import { isAlias, isCollection, isMap, isSeq, parse, parseDocument, type YAMLSeq } from "yaml";
import { CorpusError } from "../error.ts";
import type { Insertion } from "./insertion.ts";
import { itemsInLines, lineEndOf } from "./items-in-lines.ts";
import { format } from "./yaml.ts";

/**
 * Puts items into lists of a YAML text. All else stays to the letter where lists stand in lines; where one stands in
 * brackets, or is written in another way that lines can't be put into, the text is printed anew. Either way it then
 * holds what it held, and the items. Throws a CorpusError where it would not.
 */
export function addItems(given: string, insertions: readonly Insertion[]): string {
  const wanted = insertions.filter(({ items }) => items.length > 0);
  const mark = given.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = given.slice(mark.length);
  const expected = contentWith(text, wanted);
  for (const add of [itemsInLines, printedAnew]) {
    const added = add(text, wanted);
    if (added !== null && isDeepStrictEqual(contentOf(added), expected)) return mark + added;
  }
  throw new CorpusError(
    "claims can't be added without a change to what stands here; expected lists written out, not by anchor or merge key",
    1,
    1,
  );
}

/** What a YAML text holds, as JSON would; undefined where it is none. */
function contentOf(text: string): unknown {
  const document = parseDocument(text, { logLevel: "silent" });
  return document.errors.length > 0 ? undefined : JSON.parse(JSON.stringify(document.toJS()));
}

type Content = Record<string | number, unknown>;

/** What the text shall hold then. */
function contentWith(text: string, insertions: readonly Insertion[]): unknown {
  const content = contentOf(text);
  const maps = insertions.map(({ of }) =>
    of.reduce((part, key) => part[key] as Content, content as Content),
  );
  for (const [index, { key, items }] of insertions.entries()) {
    const map = maps[index] as Content;
    map[key] = withItems(
      (map[key] as unknown[] | null) ?? [],
      items.map(({ before, text }) => ({ before, item: parse(text)[0] })),
    );
  }
  return content;
}

/** A list with items put before those that stood at their places. */
function withItems<T>(list: readonly T[], items: readonly { before: number; item: T }[]): T[] {
  const at = (place: number) =>
    items.filter(({ before }) => before === place).map(({ item }) => item);
  return [...list.flatMap((one, place) => [...at(place), one]), ...at(-1)];
}

/** The text written anew by the library, its lists in lines; null where one isn't the text's own. */
function printedAnew(text: string, insertions: readonly Insertion[]): string | null {
  const document = parseDocument(text);
  const maps = insertions.map(({ of }) => document.getIn(of, true));
  for (const [index, { of, key, items }] of insertions.entries()) {
    const map = maps[index];
    if (!isMap(map)) return null;
    for (const [depth] of [...of, key].entries()) {
      const around = document.getIn(of.slice(0, depth), true);
      if (isCollection(around)) around.flow = false;
    }
    const there = map.get(key, true);
    if (isAlias(there)) return null;
    const list = isSeq(there) ? there : (document.createNode([]) as YAMLSeq);
    const nodes = items.map(({ before, text }) => ({
      before,
      item: (parseDocument(text).contents as YAMLSeq).items[0],
    }));
    list.items = withItems(list.items, nodes);
    list.flow = false;
    if (!isSeq(there)) map.set(key, list);
  }
  return document.toString(format).replaceAll("\n", lineEndOf(text));
}
