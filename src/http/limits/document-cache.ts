import type { DocumentNode } from "graphql";

/**
 * Parsed queries by their text, the most recently asked first to stay. It is bounded by tokens, for those are what
 * takes memory: a number of queries alone would let strangers fill gigabytes.
 */
export class DocumentCache {
  readonly #documents = new Map<string, DocumentNode>();
  #tokens = 0;

  constructor(readonly maximumTokens: number) {}

  get(text: string): DocumentNode | undefined {
    const document = this.#documents.get(text);
    if (!document) return undefined;
    this.#documents.delete(text);
    this.#documents.set(text, document);
    return document;
  }

  set(text: string, document: DocumentNode): void {
    this.#remove(text);
    this.#documents.set(text, document);
    this.#tokens += weight(text, document);
    for (const oldest of this.#documents.keys()) {
      if (this.#tokens <= this.maximumTokens) break;
      this.#remove(oldest);
    }
  }

  #remove(text: string): void {
    const document = this.#documents.get(text);
    if (!document) return;
    this.#documents.delete(text);
    this.#tokens -= weight(text, document);
  }
}

/** Comments and strings are long but few; a token takes as much as some hundred characters. */
function weight(text: string, document: DocumentNode): number {
  return (document.tokenCount ?? 0) + Math.ceil(text.length / 100);
}
