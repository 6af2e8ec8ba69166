import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { CorpusError } from "../error.ts";

/** A YAML file that people write: its content, and the places where its parts stand. */
export interface YamlFile<Content> {
  content: Content;
  /** An error at the part that the path leads to, for the caller to throw. */
  errorAt(path: readonly PropertyKey[], message: string): CorpusError;
}

/**
 * Reads a YAML file by its shape. Throws an AggregateError of CorpusErrors, one for each part
 * that isn't as expected.
 */
export function readYaml<Shape extends z.ZodType>(
  text: string,
  shape: Shape,
): YamlFile<z.output<Shape>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return [line, col] as const;
  };
  const broken = document.errors.map(
    (error) => new CorpusError(`not YAML: ${error.message}`, ...place(error.pos[0])),
  );
  if (broken.length > 0) throw new AggregateError(broken);

  const errorAt = (path: readonly PropertyKey[], message: string) =>
    new CorpusError(message, ...place(offsetOf(document.contents, path)));
  const read = shape.safeParse(document.toJS() ?? undefined);
  if (!read.success)
    throw new AggregateError(
      read.error.issues
        .flatMap((issue) => plainly(issue))
        .map((issue) => errorAt(issue.path, said(issue))),
    );
  return { content: read.data, errorAt };
}

/** Of a choice between shapes, the complaint of the one that came furthest. */
function plainly(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const depth = (issues: z.core.$ZodIssue[]) =>
    Math.max(0, ...issues.map((each) => each.path.length));
  const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  return deepest.map((each) => ({ ...each, path: [...issue.path, ...each.path] }));
}

function said(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join(".");
  const what =
    issue.code === "invalid_value"
      ? `expected one of ${issue.values.join(", ")}`
      : issue.code === "unrecognized_keys"
        ? `unknown key ${issue.keys.join(", ")}`
        : issue.message.replace(/^Invalid input: /, "");
  return where ? `${where}: ${what}` : what;
}

/** Where the part stands that the path leads to, or the last part on the way that is there. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) node = (node.items[Number(key)] as Node | undefined) ?? null;
    else break;
    if (isSeq(node) || isMap(node) || !node) continue;
    offset = node.range?.[0] ?? offset;
  }
  return isMap(node) || isSeq(node) ? (node.range?.[0] ?? offset) : offset;
}
