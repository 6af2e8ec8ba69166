import type { PersistedOperations } from "./persisted-operations.ts";
import { refusal } from "./refusal.ts";

/** What a request asks, in the terms of GraphQL over HTTP; what each has to be, Yoga looks at, but for `operationName`. */
export type Parameters = Record<string, unknown>;

/**
 * The parameters in a body. Throws BAD_REQUEST where it is not one JSON object, and for an `operationName` that is no
 * string; BAD_VALUE for variables that nest too deeply.
 */
export function parametersOfBody(bytes: Uint8Array, persisted: PersistedOperations): Parameters {
  const body: unknown = parsed(decoded(bytes), "The body");
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw refusal(400, "BAD_REQUEST", "The body has to be one JSON object; batches are not taken.");
  const { operationName } = body as Parameters;
  if (operationName != null && typeof operationName !== "string")
    throw refusal(400, "BAD_REQUEST", "`operationName` has to be a string.");
  return persisted.resolve(shallow(body as Parameters));
}

/** The parameters in an address. Throws BAD_REQUEST where what has to be JSON is none, and BAD_VALUE as for a body. */
export function parametersOfAddress(url: string, persisted: PersistedOperations): Parameters {
  const { searchParams } = new URL(url, "http://localhost");
  const parameters: Parameters = {};
  for (const name of ["query", "documentId", "operationName", "variables", "extensions"]) {
    const text = searchParams.get(name);
    if (!text) continue;
    const isJson = name === "variables" || name === "extensions";
    parameters[name] = isJson ? parsed(text, `\`${name}\` in the address`) : text;
  }
  return persisted.resolve(shallow(parameters));
}

/** No argument takes values that nest nearly so deep, and what nests by the thousand is more than a stack holds. */
const deepestVariables = 100;

/** The parameters, whose variables don't nest too deeply to be looked into. Throws BAD_VALUE. */
function shallow(parameters: Parameters): Parameters {
  if (nestsDeeper(parameters.variables, deepestVariables))
    throw refusal(
      400,
      "BAD_VALUE",
      `The variables nest more than ${deepestVariables} levels deep.`,
    );
  return parameters;
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nestsDeeper(inner, levels - 1));
}

function decoded(bytes: Uint8Array): string {
  try {
    // A byte order mark is no JSON, and is kept for the parser to refuse.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal(400, "BAD_REQUEST", "The body is not in UTF-8.");
  }
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(400, "BAD_REQUEST", `${what} is not JSON.`);
  }
}
