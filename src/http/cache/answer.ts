import { createHash } from "node:crypto";
import { isHeld } from "../is-held.ts";
import { compress, type Encoding } from "./encodings.ts";

/** Bodies shorter than this gain nothing by being compressed. */
const worthwhile = 1024;

/** A way to send an answer: its bytes, and the headers that tell of them, names and values in turn. */
export interface Variant {
  body: Buffer;
  headers: string[];
  /** Those that an answer without bytes has as well. */
  validators: string[];
}

/** A whole answer, in each encoding that somebody has asked it in. */
export class Answer {
  readonly #hash: string | null;
  readonly #plain: Variant;
  readonly #variants = new Map<Encoding, Variant>();
  readonly #making = new Map<Encoding, Promise<Variant>>();

  constructor(
    readonly body: Buffer,
    readonly contentType: string,
    /** The revision that it is of; null where nobody asks, and nobody can ask whether it still stands. */
    readonly revision: number | null,
    /** Told how many bytes more it takes. */
    public onGrowth: (bytes: number) => void = () => {},
  ) {
    this.#hash = revision === null ? null : hashOf(body);
    this.#plain = this.#variant(body, null);
  }

  /** The variant in an encoding, or the plain one where it is as good; a promise where it is yet to be made. */
  in(encoding: Encoding | null): Variant | Promise<Variant> {
    if (encoding === null || this.body.length < worthwhile) return this.#plain;
    return this.#variants.get(encoding) ?? this.#make(encoding);
  }

  /** Whether a tag that a client holds is of these contents, in whatever encoding or revision it had them. */
  matches(ifNoneMatch: string): boolean {
    return this.#hash !== null && isHeld(ifNoneMatch, this.#hash);
  }

  #make(encoding: Encoding): Promise<Variant> {
    const begun = this.#making.get(encoding);
    if (begun) return begun;
    const making = compress(encoding, this.body).then((bytes) => {
      const smaller = bytes.length < this.body.length;
      const variant = smaller ? this.#variant(bytes, encoding) : this.#plain;
      this.#variants.set(encoding, variant);
      this.#making.delete(encoding);
      if (smaller) this.onGrowth(bytes.length);
      return variant;
    });
    this.#making.set(encoding, making);
    return making;
  }

  #variant(body: Buffer, encoding: Encoding | null): Variant {
    const headers = ["Content-Type", this.contentType, "Content-Length", String(body.length)];
    if (encoding) headers.push("Content-Encoding", encoding);
    // Strong tags tell bytes apart, and each encoding has others.
    const tag = `"${this.revision}-${this.#hash}${encoding ? `.${encoding}` : ""}"`;
    const validators =
      this.revision === null ? [] : ["ETag", tag, "Hearsay-Revision", String(this.revision)];
    return { body, headers: [...headers, ...validators], validators };
  }
}

const hashOf = (body: Buffer) => createHash("sha256").update(body).digest("base64url").slice(0, 22);

/** The newest revision that a client says it was shown: by tags that it holds, or in so many words. */
export function shownRevision(
  ifNoneMatch: string | undefined,
  told: string | string[] | undefined,
): number {
  let newest = typeof told === "string" && /^\d{1,9}$/.test(told) ? Number(told) : 0;
  for (const [, revision] of ifNoneMatch?.matchAll(/"(\d{1,9})-/g) ?? [])
    newest = Math.max(newest, Number(revision));
  return newest;
}
