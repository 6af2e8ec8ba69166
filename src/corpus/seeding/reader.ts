import { setImmediate as breathe } from "node:timers/promises";
import type { Article, Warning } from "../article.ts";
import { idOf } from "../identity.ts";
import type { NameTexts } from "../name-files.ts";
import { issueSlug } from "../resolve/slugs.ts";
import type { ArticleInput } from "../resolve.ts";
import { hasher, writeFingerprint } from "./fingerprint.ts";
import { annotate, prepare, readRaw, readText } from "./prepare.ts";

/** A text that was read, before anybody looked for claims in it. */
export interface Reading {
  path: string;
  hash: string;
  articles: Article[];
  warnings: Warning[];
}

/** An article that is ready to be resolved, and the file that it comes from. */
export interface Prepared {
  path: string;
  annotated: boolean;
  input: ArticleInput;
}

/** Which issue an article belongs to, by its id. */
export const issueIdOf = (issue: Parameters<typeof issueSlug>[0]) =>
  idOf("issue", issueSlug(issue));

/** Reads texts and their annotations by the names that people keep. */
export class Reader {
  private readonly hashOf: ReturnType<typeof hasher>;
  // The issues of one file come one after another.
  private last: { path: string; of(issueId: string): Promise<Prepared[]> } | null = null;

  constructor(private readonly names: NameTexts) {
    this.hashOf = hasher(names.text);
  }

  /** The text's articles, or its hash alone where those who know it want no more. Throws FileError. */
  async read(path: string, isKnown: (hash: string) => boolean): Promise<Reading | string> {
    const raw = await readRaw(path);
    const hash = this.hashOf(raw.text, raw.annotation);
    if (isKnown(hash)) return hash;
    return { path, hash, ...readText(raw, this.names.parsed()) };
  }

  /** The file's articles of one issue with their claims. Throws FileError. */
  async prepare(path: string, issueId: string): Promise<Prepared[]> {
    if (this.last?.path !== path) this.last = await this.open(path);
    return this.last.of(issueId);
  }

  private async open(path: string) {
    const raw = await readRaw(path);
    const { articles } = readText(raw, this.names.parsed());
    const annotated = annotate(raw, articles, this.names.parsed());
    const fingerprint = writeFingerprint({
      hash: this.hashOf(raw.text, raw.annotation),
      articles: articles.length,
      annotated: annotated !== null,
    });
    return {
      path,
      of: async (issueId: string) => {
        const prepared: Prepared[] = [];
        for (const article of articles) {
          if (issueIdOf(article) !== issueId) continue;
          const input = prepare(article, annotated, this.names.parsed(), fingerprint);
          prepared.push({ path, annotated: annotated !== null, input });
          // The database may have answered, and waits for what comes next.
          await breathe();
        }
        return prepared;
      },
    };
  }
}
