import {
  type ErrorCode,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import { z } from "zod";
import { CorpusError } from "../error.ts";
import { complaintsOf } from "./complaint.ts";

/** A YAML file that people write: its content, and the places where its parts stand. */
export interface YamlFile<Content> {
  content: Content;
  /** An error at the part that the path leads to, for the caller to throw. */
  errorAt(path: readonly PropertyKey[], message: string): CorpusError;
}

/**
 * Reads a YAML file by its shape. Throws an AggregateError of CorpusErrors, one for each part
 * that isn't as expected, in the order of the file.
 */
export function readYaml<Shape extends z.ZodType>(
  text: string,
  shape: Shape,
): YamlFile<z.output<Shape>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const errorAtOffset = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    return new CorpusError(message, line, col);
  };
  // What follows the first is mostly its consequence.
  const [broken] = document.errors;
  if (broken)
    throw new AggregateError([
      errorAtOffset(broken.pos[0], `not YAML: ${broken.message}${remedyFor(broken.code)}`),
    ]);

  const errorAt = (path: readonly PropertyKey[], message: string) =>
    errorAtOffset(offsetOf(document.contents, path), message);
  const read = shape.safeParse(contentOf(document), { reportInput: true });
  if (read.success) return { content: read.data, errorAt };
  const schema = z.toJSONSchema(shape, { io: "input", unrepresentable: "any" });
  const errors = read.error.issues
    .flatMap((issue) => complaintsOf(issue, schema))
    .map(({ path, message, ofKey }) =>
      errorAtOffset(offsetOf(document.contents, path, ofKey), message),
    );
  throw new AggregateError(errors.sort((a, b) => a.line - b.line || a.column - b.column));
}

/** What most often lies behind an error that is told in YAML's own terms. */
function remedyFor(code: ErrorCode): string {
  if (code === "TAB_AS_INDENT") return " (indent by blanks)";
  const nested = code === "BLOCK_AS_IMPLICIT_KEY" || code === "BAD_INDENT";
  return nested || code === "MULTILINE_IMPLICIT_KEY"
    ? " (a text that holds a colon needs quotation marks, and what belongs together the same indent, here and on the next line)"
    : "";
}

/** The document as values. Throws where aliases would grow beyond measure. */
function contentOf(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS() ?? undefined;
  } catch (error) {
    throw new AggregateError([new CorpusError(`not YAML: ${(error as Error).message}`, 1, 1)]);
  }
}

/** Where the part stands that the path leads to, or its key; or the last part on the way that is there. */
function offsetOf(root: Node | null, path: readonly PropertyKey[], ofKey = false): number {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [index, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      if (ofKey && index === path.length - 1) return offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) node = (node.items[Number(key)] as Node | undefined) ?? null;
    else break;
    if (isSeq(node) || isMap(node) || !node) continue;
    offset = node.range?.[0] ?? offset;
  }
  return isMap(node) || isSeq(node) ? (node.range?.[0] ?? offset) : offset;
}
