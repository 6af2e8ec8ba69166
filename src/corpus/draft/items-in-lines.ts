import {
  isMap,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Insertion } from "./insertion.ts";

/**
 * A YAML text with items put into its lists as lines, and not a letter of all else changed: to write the whole text
 * anew would fold a person's lines. Null where a list has no lines to add to. What a rare way of writing makes of the
 * new lines is for the caller to check.
 */
export function itemsInLines(text: string, insertions: readonly Insertion[]): string | null {
  const document = parseDocument(text, { keepSourceTokens: true });
  const edits: Edit[] = [];
  for (const insertion of insertions) {
    const map = document.getIn(insertion.of, true);
    if (!isMap(map) || map.flow) return null;
    const pair = (map as YAMLMap<Node, Node>).items.find(
      ({ key }) => String(key) === insertion.key,
    );
    const list = pair?.value;
    const found =
      isSeq(list) && list.items.length > 0
        ? additions(text, startOf(pair?.key), list as YAMLSeq<Node>, insertion)
        : beginning(text, map as YAMLMap<Node, Node>, pair, insertion);
    if (found === null) return null;
    edits.push(...found);
  }
  const end = lineEndOf(text);
  let edited = "";
  let from = 0;
  for (const { at, upTo, lines } of edits.sort((a, b) => a.at - b.at)) {
    edited += text.slice(from, at);
    if (lines !== "" && edited !== "" && !edited.endsWith("\n")) edited += end;
    edited += lines.replaceAll("\n", end);
    from = upTo;
  }
  return edited + text.slice(from);
}

/** How a text's lines end: as all of them do, else by LF. */
export const lineEndOf = (text: string): string =>
  /\r\n/.test(text) && !/[^\r]\n/.test(text) ? "\r\n" : "\n";

/** Lines, or nothing, in place of what stands from `at` up to, not with, `upTo`. */
interface Edit {
  at: number;
  upTo: number;
  lines: string;
}

const put = (at: number, lines: string): Edit => ({ at, upTo: at, lines });

/** The first items of a list, below its key; the key too where it isn't there. */
function beginning(
  text: string,
  map: YAMLMap<Node, Node>,
  pair: Pair<Node, Node> | undefined,
  { key, items, apart }: Insertion,
): Edit[] | null {
  const [first] = map.items;
  if (!first) return null;
  const indent = column(text, startOf(first.key));
  const lines = items.map((item) => indented(item.text, indent + 2)).join(apart ? "\n" : "");
  if (!pair) return [put(after(text, map, indent), `${" ".repeat(indent)}${key}:\n${lines}`)];
  const [from, to] = pair.value?.range ?? [0, 0];
  const empty = text.slice(from, to);
  if (!/^(\[\s*\]|null|~|)$/.test(empty)) return null;
  const blanks = from - text.slice(0, from).trimEnd().length;
  const emptied = empty === "" ? [] : [{ at: from - blanks, upTo: to, lines: "" }];
  return [...emptied, put(lineAfter(text, Math.max(to, startOf(pair.key))), lines)];
}

/** Items beside those that are there. */
function additions(
  text: string,
  key: number,
  list: YAMLSeq<Node>,
  insertion: Insertion,
): Edit[] | null {
  const dashes = dashesOf(list);
  if (list.flow || dashes.length !== list.items.length) return null;
  const indent = column(text, dashes[0] as number);
  const blank = insertion.apart ? "\n" : "";
  return insertion.items.map(({ before, text: item }) => {
    const lines = indented(item, indent);
    const last = list.items[(before < 0 ? list.items.length : before) - 1];
    if (before < 0) return put(after(text, last as Node, indent), blank + lines);
    const least = last ? contentEnd(text, last) : lineAfter(text, key);
    return put(firstLine(text, dashes[before] as number, least), lines + blank);
  });
}

/** Where the dashes of a list's items stand. */
function dashesOf({ srcToken }: YAMLSeq<Node>): number[] {
  if (srcToken?.type !== "block-seq") return [];
  return srcToken.items.flatMap(({ start }) =>
    start.filter(({ type }) => type === "seq-item-ind").map(({ offset }) => offset),
  );
}

const startOf = (node: Node | undefined) => node?.range?.[0] ?? 0;
const lineOf = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;
const column = (text: string, at: number) => at - lineOf(text, at);
const contentEnd = (text: string, node: Node) => text.slice(0, node.range?.[1]).trimEnd().length;

function lineAfter(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** How far in a line's comment stands; -1 where it holds something else. */
const commentIn = (line: string) => /^([ \t]*)#/.exec(line)?.[1]?.length ?? -1;

/** Where the first line of an item begins, with the comments right above its dash, which tell of it; not before `least`. */
function firstLine(text: string, dash: number, least: number): number {
  const indent = column(text, dash);
  let at = lineOf(text, dash);
  for (;;) {
    const above = lineOf(text, at - 1);
    const comment = commentIn(text.slice(above, at));
    if (above < least || comment < 0 || comment > indent) return at;
    at = above;
  }
}

/** Where the line after a node begins, past the comments right below it that are indented as its own. */
function after(text: string, node: Node, indent: number): number {
  let at = lineAfter(text, Math.max(0, contentEnd(text, node) - 1));
  for (;;) {
    const below = lineAfter(text, at);
    if (commentIn(text.slice(at, below)) <= indent) return at;
    at = below;
  }
}

const indented = (lines: string, indent: number) =>
  lines
    .split("\n")
    .map((line) => (line === "" ? line : " ".repeat(indent) + line))
    .join("\n");
