import type { z } from "zod";
import { nearest } from "../nearest.ts";

/** What is wrong with a part of a YAML file, in words for whoever wrote it. */
export interface Complaint {
  path: PropertyKey[];
  message: string;
  /** True where the key itself is wrong, not what it holds. */
  ofKey?: boolean;
}

type Issue = z.core.$ZodIssue;
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Puts what a shape has found wrong into words: what is there, and what was expected. */
export function complaintsOf(issue: Issue, schema: JsonSchema): Complaint[] {
  if (issue.code === "invalid_union") return ofChoice(issue, schema);
  if (issue.code === "unrecognized_keys") {
    const known = Object.keys(schemaAt(schema, issue.path)?.properties ?? {});
    return issue.keys.map((key) => {
      const close = nearest(key, known);
      const wanted = close ? `did you mean ${close}?` : `expected one of ${known.join(", ")}`;
      return { path: [...issue.path, key], message: `unknown key ${key}; ${wanted}`, ofKey: true };
    });
  }
  const name = issue.path.findLast((key) => typeof key === "string");
  const message = said(issue);
  return [{ path: [...issue.path], message: name ? `${String(name)}: ${message}` : message }];
}

/** Of a choice between shapes, the complaint of the one that came furthest. */
function ofChoice(issue: z.core.$ZodIssueInvalidUnion, schema: JsonSchema): Complaint[] {
  const mistyped = issue.errors.flatMap((errors) =>
    errors.length === 1 && errors[0]?.code === "invalid_type" && errors[0].path.length === 0
      ? [errors[0].expected]
      : [],
  );
  if (mistyped.length === issue.errors.length) {
    const name = issue.path.findLast((key) => typeof key === "string");
    const expected = mistyped.map((type) => kinds[type] ?? type).join(" or ");
    const message = `${String(name)}: expected ${expected}, not ${shown(issue.input)}`;
    return [{ path: [...issue.path], message }];
  }
  const depth = (issues: readonly Issue[]) =>
    Math.max(0, ...issues.map(({ path, code }) => path.length + (code === "invalid_type" ? 0 : 1)));
  const furthest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  return furthest.flatMap((each) =>
    complaintsOf({ ...each, path: [...issue.path, ...each.path] }, schema),
  );
}

function said(issue: Issue): string {
  const { input } = issue;
  const not = input === undefined ? "" : `, not ${shown(input)}`;
  const missing = input === undefined && issue.path.length > 0 ? "missing; " : "";
  if (issue.code === "invalid_value") {
    const close = typeof input === "string" ? nearest(input, issue.values.map(String)) : null;
    const hint = close ? `; did you mean ${close}?` : "";
    return `${missing}expected one of ${issue.values.join(", ")}${not}${hint}`;
  }
  if (issue.code === "invalid_type") {
    const quote =
      issue.expected === "string" && (typeof input === "number" || typeof input === "boolean");
    const hint = quote ? `; put it in quotes: "${input}"` : "";
    return `${missing}expected ${kinds[issue.expected] ?? issue.expected}${not}${hint}`;
  }
  if (issue.code === "invalid_format" && issue.format === "date")
    return `expected a day such as 2000-07-21${not}`;
  return issue.message.startsWith("expected")
    ? `${issue.message}${not}`
    : `${issue.message}${not && ` (${shown(input)})`}`;
}

/** What YAML's authors call the types. */
const kinds: Record<string, string> = {
  string: "words",
  array: "a list (- one, or [one, two])",
  object: "keys with values",
  number: "a number",
  int: "a whole number",
};

function shown(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys with values";
  const written = typeof value === "string" ? `"${value}"` : String(value);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}

/** The part of a schema that describes what stands at a path; of a choice, the one with keys. */
function schemaAt(schema: JsonSchema, path: readonly PropertyKey[]): JsonSchema | undefined {
  let at: JsonSchema | undefined = schema;
  for (const key of [...path, null]) {
    const choice = at?.anyOf as JsonSchema[] | undefined;
    at = choice?.find(({ properties }) => properties) ?? at;
    if (key === null) break;
    at = (typeof key === "number" ? at?.items : at?.properties?.[String(key)]) as
      | JsonSchema
      | undefined;
  }
  return at;
}
