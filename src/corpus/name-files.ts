import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readYaml } from "./annotation/read.ts";
import { actorsShape, sourcesShape } from "./annotation/shape.ts";
import { FileError } from "./file-error.ts";
import { createNames, type Names } from "./names.ts";
import type { EntryError } from "./people/entry-error.ts";
import { createPeople, type People } from "./people.ts";

/** Everybody by name, made of the files that people keep. */
export interface NameFiles {
  people: People;
  names: Names;
  /** Outlets' names, for reading citations whose outlets hold a comma or an *and*. */
  outlets: string[];
}

/** A file that people keep is wrong; the message names the file, the place and what was expected. */
export class NameFileError extends Error {}

/** The files of names as read, before anybody asks what they say. */
export interface NameTexts {
  /** The files' words, to tell whether they have changed. */
  text: string;
  /** What they say: read when it is first asked for, since that takes most of a second. Throws NameFileError. */
  parsed(): NameFiles;
}

/** Reads `actors.yaml` and `sources.yaml` of a folder. Throws NameFileError. */
export async function readNameFiles(folder: string): Promise<NameFiles> {
  return (await readNameTexts(folder)).parsed();
}

/** Reads the words of `actors.yaml` and `sources.yaml` of a folder. Throws NameFileError. */
export async function readNameTexts(folder: string): Promise<NameTexts> {
  const paths = { actors: join(folder, "actors.yaml"), sources: join(folder, "sources.yaml") };
  const [actors, sources] = await Promise.all([readText(paths.actors), readText(paths.sources)]);
  let parsed: NameFiles | undefined;
  return {
    text: `${actors}\0${sources}`,
    parsed() {
      parsed ??= parse(paths, { actors, sources });
      return parsed;
    },
  };
}

type Both<Value> = Record<"actors" | "sources", Value>;

function parse(paths: Both<string>, texts: Both<string>): NameFiles {
  const files = {
    actors: parseOne(paths.actors, () => readYaml(texts.actors, actorsShape)),
    sources: parseOne(paths.sources, () => readYaml(texts.sources, sourcesShape)),
  };
  const { actors, sources } = files;
  try {
    return {
      people: createPeople(actors.content, sources.content),
      names: createNames(actors.content, sources.content),
      outlets: sources.content.flatMap(({ name, names }) => [name, ...names]),
    };
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    const messages = error.errors.map((each: EntryError) => {
      const placed = files[each.list].errorAt(each.path, each.message);
      return new FileError(paths[each.list], placed).message;
    });
    throw new NameFileError(messages.join("\n"));
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new NameFileError(new FileError(path, error).message);
  }
}

function parseOne<File>(path: string, read: () => File): File {
  try {
    return read();
  } catch (error) {
    throw new NameFileError(new FileError(path, error).message);
  }
}
