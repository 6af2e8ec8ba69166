import { readFile } from "node:fs/promises";
import { checkNames } from "../annotation/check-names.ts";
import { placeAnnotation } from "../annotation/place.ts";
import { readYaml } from "../annotation/read.ts";
import { annotationShape } from "../annotation/shape.ts";
import type { Article, IssueText } from "../article.ts";
import { CorpusError } from "../error.ts";
import { extract } from "../extract.ts";
import { claimOf } from "../extracted.ts";
import type { NameFiles } from "../name-files.ts";
import { decode } from "../parse/decode.ts";
import { parse } from "../parse.ts";
import type { ArticleInput } from "../resolve.ts";

/** A file's bytes and the annotation beside it, as read. */
export interface RawFile {
  path: string;
  text: Uint8Array;
  annotationPath: string;
  /** Null where there is none; then the claims are extracted. */
  annotation: string | null;
}

/** Something wrong in a file: its path, the place where known, and what was expected. */
export class FileError extends Error {
  constructor(path: string, error: unknown) {
    const errors = error instanceof AggregateError ? error.errors : [error];
    const lines = errors.map((each) =>
      each instanceof CorpusError
        ? `${path}:${each.line}:${each.column}: ${each.message}`
        : `${path}: ${(each as Error).message}`,
    );
    super(lines.join("\n"), { cause: error });
  }
}

export const annotationPathOf = (path: string) => path.replace(/(\.txt)?$/i, ".yaml");

/** Reads a text and the annotation beside it. Throws what the file system throws. */
export async function readRaw(path: string): Promise<RawFile> {
  const annotationPath = annotationPathOf(path);
  const [text, annotation] = await Promise.all([
    readFile(path),
    readFile(annotationPath, "utf8").catch((error) => {
      if (error.code === "ENOENT") return null;
      throw new FileError(annotationPath, error);
    }),
  ]);
  return { path, text, annotationPath, annotation };
}

/** Reads a file's text into articles. Throws FileError. */
export function readText({ path, text }: RawFile, { outlets }: NameFiles): IssueText {
  try {
    const decoded = decode(text);
    const { articles, warnings } = parse(decoded.text, { outlets });
    refuseTwice(articles);
    return { articles, warnings: [...decoded.warnings, ...warnings] };
  } catch (error) {
    throw new FileError(path, error);
  }
}

function refuseTwice(articles: readonly Article[]) {
  const lines = new Map<string, number>();
  for (const article of articles) {
    const words = sameWords(article);
    const line = lines.get(words);
    if (line !== undefined)
      throw new CorpusError(
        `the same article as on line ${line}; expected each article once`,
        article.line,
        1,
      );
    lines.set(words, article.line);
  }
}

/** What makes two articles one and the same. */
export const sameWords = ({ publication, volume, number, paragraphs }: Article) =>
  JSON.stringify([publication, volume, number, ...paragraphs.map(({ text }) => text)]);

/**
 * Finds the claims of a file's articles: those of the annotation where there is one, else those
 * that rules find. Throws FileError for an annotation that doesn't fit the text.
 */
export function prepare(
  file: RawFile,
  articles: readonly Article[],
  files: NameFiles,
  fingerprint: string,
): ArticleInput[] {
  if (file.annotation === null)
    return articles.map((article) => ({
      article,
      claims: extract(article, files.names).claims.map((found) => claimOf(found, article)),
      people: files.people,
      title: null,
      url: null,
      publishedOn: null,
      fingerprint,
    }));
  try {
    const yaml = readYaml(file.annotation, annotationShape);
    const people = files.people.with(yaml.content.actors);
    checkNames(yaml, people);
    const annotations = placeAnnotation(yaml, articles);
    return articles.map((article, index) => ({
      article,
      claims: annotations[index]?.claims ?? [],
      people,
      title: annotations[index]?.article.title ?? null,
      url: annotations[index]?.article.url ?? null,
      publishedOn: yaml.content.publishedOn ?? null,
      fingerprint,
    }));
  } catch (error) {
    throw new FileError(file.annotationPath, error);
  }
}
