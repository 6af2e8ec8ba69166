import { readFileSync } from "node:fs";
import { ConfigError } from "../config.ts";
import type { Parameters } from "./parameters.ts";
import { refusal } from "./refusal.ts";

/** Documents that clients may ask by their hash instead of sending them. */
export class PersistedOperations {
  readonly #texts: ReadonlySet<string>;

  constructor(
    readonly documents: ReadonlyMap<string, string> = new Map(),
    /** Whether nothing else is answered, but those and what the service itself asks. */
    readonly only = false,
    own: readonly string[] = [],
  ) {
    this.#texts = new Set([...documents.values(), ...own]);
  }

  /**
   * The parameters with the document that they name: by `documentId`, or by `extensions.persistedQuery` as Apollo's
   * clients do. Throws PERSISTED_QUERY_NOT_FOUND where it is not known, or where only known ones are answered.
   */
  resolve(parameters: Parameters): Parameters {
    const id = idOf(parameters);
    if (id === undefined) return this.#permitted(parameters);
    const { documentId: _named, ...others } = parameters;
    if (typeof parameters.query === "string") {
      // Sent with its hash, to be kept: what clients may ask is in the file, and nothing is added to it.
      return this.#permitted(others);
    }
    const query = this.documents.get(id.replace(/^sha256:/, ""));
    if (query === undefined) throw unknown(`No document is kept here as "${id.slice(0, 100)}"`);
    return { ...others, query };
  }

  #permitted(parameters: Parameters): Parameters {
    const { query } = parameters;
    if (this.only && typeof query === "string" && !this.#texts.has(query))
      throw unknown("This service answers only documents that it keeps (setting PERSISTED_ONLY)");
    return parameters;
  }
}

const unknown = (what: string) =>
  refusal(400, "PERSISTED_QUERY_NOT_FOUND", `${what}; they come from its PERSISTED_OPERATIONS.`);

function idOf({ documentId, extensions }: Parameters): string | undefined {
  if (typeof documentId === "string") return documentId;
  const { persistedQuery } = Object(extensions) as { persistedQuery?: { sha256Hash?: unknown } };
  const hash = Object(persistedQuery).sha256Hash;
  return typeof hash === "string" ? hash : undefined;
}

/**
 * Reads the file that a client's generator writes: one JSON object from hash to document, or Apollo's manifest.
 * Throws ConfigError where it is neither.
 */
export function readPersistedOperations(path: string): Map<string, string> {
  const wrong = (reason: string) =>
    new ConfigError(
      `PERSISTED_OPERATIONS: ${path} ${reason}; expected a JSON object of documents by their hash`,
    );
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw wrong(error instanceof SyntaxError ? "is not JSON" : "cannot be read");
  }
  const { operations } = Object(content) as { operations?: { id: string; body: string }[] };
  const entries: [string, unknown][] = Array.isArray(operations)
    ? operations.map((operation) => [String(Object(operation).id), Object(operation).body])
    : Object.entries(Object(content));
  if (Array.isArray(content) || entries.length === 0) throw wrong("holds no documents");
  const documents = new Map<string, string>();
  for (const [hash, document] of entries) {
    if (typeof document !== "string") throw wrong(`has no document under "${hash.slice(0, 80)}"`);
    documents.set(hash.replace(/^sha256:/, ""), document);
  }
  return documents;
}
