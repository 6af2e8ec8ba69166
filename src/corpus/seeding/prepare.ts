import { access, lstat, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkNames } from "../annotation/check-names.ts";
import { type PlacedAnnotation, placeAnnotation } from "../annotation/place.ts";
import { readYaml, type YamlFile } from "../annotation/read.ts";
import { type Annotation, annotationShape } from "../annotation/shape.ts";
import type { Article, IssueText } from "../article.ts";
import { CorpusError } from "../error.ts";
import { extract } from "../extract.ts";
import { claimOf } from "../extracted.ts";
import { FileError } from "../file-error.ts";
import type { NameFiles } from "../name-files.ts";
import { decode } from "../parse/decode.ts";
import { parse } from "../parse.ts";
import type { EntryError } from "../people/entry-error.ts";
import type { People } from "../people.ts";
import type { ArticleInput } from "../resolve.ts";

/** A file's bytes and the annotation beside it, as read. */
export interface RawFile {
  path: string;
  text: Uint8Array;
  annotationPath: string;
  /** Null where there is none; then the claims are extracted. */
  annotation: string | null;
}

export const annotationPathOf = (path: string) => path.replace(/(\.txt)?$/i, ".yaml");

/** Reads a text and the annotation beside it. Throws what the file system throws, and FileError. */
export async function readRaw(path: string): Promise<RawFile> {
  const annotationPath = annotationPathOf(path);
  const [text, annotation] = await Promise.all([
    readFile(path),
    readFile(annotationPath).catch((error) => {
      if (error.code === "ENOENT") return noneBeside(annotationPath);
      throw new FileError(annotationPath, error);
    }),
  ]);
  return { path, text, annotationPath, annotation: annotation && utf8(annotation, annotationPath) };
}

/** Annotations come from editors of these days; what is in another encoding would lose letters without a word. */
function utf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(path, new Error("not in UTF-8; save it as UTF-8"));
  }
}

/** Refuses an annotation by another name than is read, and a link to none: what a person wrote would be passed over without a word. */
async function noneBeside(annotationPath: string): Promise<null> {
  const isLink = await lstat(annotationPath).then(
    () => true,
    () => false,
  );
  if (isLink) throw new FileError(annotationPath, new Error("a link to a file that is not there"));
  const other = annotationPath.replace(/yaml$/, "yml");
  const isThere = await access(other).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  throw new FileError(
    other,
    new Error(`an annotation is called ${basename(annotationPath)}; rename it`),
  );
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

/** What makes two articles of one issue one and the same. */
export const sameWords = ({ volume, number, paragraphs }: Article) =>
  JSON.stringify([volume, number, ...paragraphs.map(({ text }) => text)]);

/** What a person has annotated in a file's articles. */
export interface Annotated {
  people: People;
  publishedOn: string | null;
  /** For each article of the file; null for one that is left out. */
  articles: (PlacedAnnotation | null)[];
}

/**
 * Fits a file's annotation to its articles; null where there is none. Throws a FileError that
 * holds all its mistakes.
 */
export function annotate(
  file: RawFile,
  articles: readonly Article[],
  names: NameFiles,
): Annotated | null {
  if (file.annotation === null) return null;
  try {
    const yaml = readYaml(file.annotation, annotationShape);
    const errors: CorpusError[] = [];
    const people = peopleOf(yaml, names, errors);
    if (people) errors.push(...checkNames(yaml, people));
    return {
      people: people ?? names.people,
      publishedOn: yaml.content.publishedOn ?? null,
      articles: placeAnnotation(yaml, articles, errors),
    };
  } catch (error) {
    throw new FileError(file.annotationPath, error);
  }
}

/** Everybody, with the actors that the annotation adds; null where those are wrong. */
function peopleOf(yaml: YamlFile<Annotation>, names: NameFiles, errors: CorpusError[]) {
  try {
    return names.people.with(yaml.content.actors);
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    for (const each of error.errors as EntryError[])
      errors.push(yaml.errorAt(["actors", ...each.path], each.message));
    return null;
  }
}

/**
 * An article with its claims: those of its annotation where there is one, else those that rules
 * find.
 */
export function prepare(
  article: Article,
  annotated: Annotated | null,
  names: NameFiles,
  fingerprint: string,
): ArticleInput {
  const own = annotated?.articles[article.ordinal - 1];
  return {
    article,
    claims:
      own?.claims ?? extract(article, names.names).claims.map((found) => claimOf(found, article)),
    people: annotated?.people ?? names.people,
    title: own?.article.title ?? null,
    url: own?.article.url ?? null,
    publishedOn: annotated?.publishedOn ?? null,
    fingerprint,
  };
}
