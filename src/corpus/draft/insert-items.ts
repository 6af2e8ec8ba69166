import { isSeq, type Node, type YAMLMap } from "yaml";

/** Items to be put into a list. */
export interface Insertion {
  /** The map that holds the list, or shall. It stands in lines, and so does the list unless it is empty. */
  of: YAMLMap;
  key: string;
  /** Each with the place of the item that it shall stand before, -1 for after all. */
  items: { before: number; text: string }[];
  /** Whether a blank line parts the list's items. */
  apart: boolean;
}

/**
 * Puts items into lists of the YAML text that the maps were read from. All else stays to the letter: to write the whole
 * text anew would fold a person's lines, and may take a comment above one item for one below the item before.
 */
export function insertItems(text: string, insertions: readonly Insertion[]): string {
  const edits = insertions
    .filter(({ items }) => items.length > 0)
    .flatMap((insertion) =>
      isEmpty(insertion) ? beginning(text, insertion) : additions(text, insertion),
    );
  let edited = "";
  let from = 0;
  for (const { at, upTo, text: added } of edits.sort((a, b) => a.at - b.at)) {
    edited += text.slice(from, at) + added;
    from = upTo;
  }
  return edited + text.slice(from);
}

/** Another text in place of what stands from `at` up to, not with, `upTo`. */
interface Edit {
  at: number;
  upTo: number;
  text: string;
}

const listOf = ({ of, key }: Insertion) => of.get(key, true) as Node | undefined;

function isEmpty(insertion: Insertion): boolean {
  const list = listOf(insertion);
  return !isSeq(list) || list.items.length === 0;
}

/** The first items of a list, below its key; the key too where it isn't there. */
function beginning(text: string, insertion: Insertion): Edit[] {
  const { of, key, items, apart } = insertion;
  const list = listOf(insertion);
  const indent = column(text, startOf(of.items[0]?.key));
  const lines = items.map((item) => indented(item.text, indent + 2)).join(apart ? "\n" : "");
  const end = after(text, of, indent);
  const pair = of.items.find((each) => String(each.key) === key);
  if (!pair) return [put(text, end, `${" ".repeat(indent)}${key}:\n${lines}`)];
  const [from, to] = list?.range ?? [0, 0];
  const emptied = to > from ? [{ at: from, upTo: to, text: "" }] : [];
  return [...emptied, put(text, lineAfter(text, Math.max(to, startOf(pair.key))), lines)];
}

/** Items beside those that are there. */
function additions(text: string, insertion: Insertion): Edit[] {
  const there = (listOf(insertion) as unknown as { items: Node[] }).items;
  const dash = (item: Node) => text.lastIndexOf("-", startOf(item) - 1);
  const indent = column(text, dash(there[0] as Node));
  const blank = insertion.apart ? "\n" : "";
  return insertion.items.map(({ before, text: item }) => {
    const next = there[before];
    const lines = indented(item, indent);
    return next
      ? put(text, firstLine(text, dash(next)), lines + blank)
      : put(text, after(text, there.at(-1) as Node, indent), blank + lines);
  });
}

/** Lines put where a line begins; where the text's last line has no end, it gets one. */
function put(text: string, at: number, lines: string): Edit {
  const ended = text.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines;
  const open = at > 0 && text.charAt(at - 1) !== "\n";
  return { at, upTo: at, text: open ? `\n${ended}` : ended };
}

const startOf = (node: unknown) => (node as Node).range?.[0] ?? 0;
const lineOf = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;
const column = (text: string, at: number) => at - lineOf(text, at);

function lineAfter(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** Where the first line of an item begins, with the comments right above it, which tell of it. */
function firstLine(text: string, dash: number): number {
  let at = lineOf(text, dash);
  for (;;) {
    const above = lineOf(text, at - 1);
    if (at === 0 || !/^[ \t]*#/.test(text.slice(above, at))) return at;
    at = above;
  }
}

/** Where the line after a node begins, past the comments right below it that are indented as its own. */
function after(text: string, node: Node, indent: number): number {
  const content = text.slice(0, node.range?.[1]).trimEnd().length;
  let at = lineAfter(text, Math.max(0, content - 1));
  for (;;) {
    const below = lineAfter(text, at);
    const [, blanks] = /^( *)#/.exec(text.slice(at, below)) ?? [];
    if (blanks === undefined || blanks.length <= indent) return at;
    at = below;
  }
}

const indented = (lines: string, indent: number) => lines.replace(/^(?=.)/gm, " ".repeat(indent));
