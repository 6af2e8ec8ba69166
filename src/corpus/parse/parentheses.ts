/** A pair of parentheses; `end` is behind the closing one. */
export interface Parenthesis {
  start: number;
  end: number;
}

/** The parentheses of a paragraph: pairs in the order they open, and those whose other half is missing. */
export interface Parentheses {
  pairs: Parenthesis[];
  unclosed: number[];
  unopened: number[];
}

/** Pairs a paragraph's parentheses in one pass, however deep they nest. */
export function parenthesesOf(text: string): Parentheses {
  const open: number[] = [];
  const pairs: Parenthesis[] = [];
  const unopened: number[] = [];
  const mark = /[()]/g;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === "(") open.push(match.index);
    else {
      const start = open.pop();
      if (start === undefined) unopened.push(match.index);
      else pairs.push({ start, end: match.index + 1 });
    }
  }
  pairs.sort((a, b) => a.start - b.start);
  return { pairs, unclosed: open, unopened };
}
