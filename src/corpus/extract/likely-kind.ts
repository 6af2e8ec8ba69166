import type { MarkedKind } from "../extract.ts";
import { type Note, noteRuling, noteSigns, type Ruling } from "./kind-signs.ts";
import weights from "./kind-weights.json" with { type: "json" };
import type { QuotedWords, Reading } from "./reading.ts";

/** Has the last word on a quotation's kind, given what the rules say of it. */
export type Judge = (reading: Reading, quoted: QuotedWords, ruling: Ruling) => MarkedKind;

/** Kinds in the order in which the weights of a sign are written down. */
export const kinds: readonly MarkedKind[] = ["speech", "document", "scare", "name"];

/** Leaves a quotation what the rules say it is. */
export const asRuled: Judge = (_, __, { kind }) => kind;

/** Whether the rules' answer stays: a document's words, and what words beside the marks tell. */
export const isSettled = ({ kind, by }: Ruling): boolean => kind === "document" || by === "marked";

/**
 * The kind for which most speaks: a log-linear model (multinomial logistic regression) over words around the marks,
 * in which the rules' answer is one sign among others, the strongest. Its weights are fitted by `npm run fit`.
 * What the rules find to be a document's stays, and what words beside the marks make a name or hold at arm's length:
 * of such answers hardly any is wrong.
 */
export const likelyKind: Judge = (reading, quoted, ruling) => {
  if (isSettled(ruling)) return ruling.kind;
  const sums = new Float64Array(kinds.length);
  const note: Note = (sign, value) => {
    const found = table().get(sign)?.get(value);
    if (found)
      for (let k = 0; k < kinds.length; k++) sums[k] = (sums[k] as number) + (found[k] as number);
  };
  noteSigns(reading, quoted, note);
  noteRuling(ruling, note);
  let best = 0;
  for (let k = 1; k < kinds.length; k++) if ((sums[k] as number) > (sums[best] as number)) best = k;
  return kinds[best] as MarkedKind;
};

let made: Map<string, Map<string, number[]>> | undefined;

/** The weights by sign and value, read when first asked for: a service whose corpus is there already needs none of them. */
function table(): Map<string, Map<string, number[]>> {
  made ??= new Map(
    Object.entries(weights).map(([sign, rows]) => [sign, new Map(rows.split("\n").map(rowOf))]),
  );
  return made;
}

/** A value and its weights, of a row that has them the other way round. */
function rowOf(row: string): [value: string, weights: number[]] {
  const parts = row.split(" ");
  return [parts.slice(kinds.length).join(" "), parts.slice(0, kinds.length).map(Number)];
}
