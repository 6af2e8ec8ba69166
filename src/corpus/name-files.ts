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
  /** The files' words, to tell whether they have changed. */
  text: string;
}

/** A file that people keep is wrong; the message names the file, the place and what was expected. */
export class NameFileError extends Error {}

/** Reads `actors.yaml` and `sources.yaml` of a folder. Throws NameFileError. */
export async function readNameFiles(folder: string): Promise<NameFiles> {
  const paths = { actors: join(folder, "actors.yaml"), sources: join(folder, "sources.yaml") };
  const [actors, sources] = await Promise.all([
    read(paths.actors, (text) => readYaml(text, actorsShape)),
    read(paths.sources, (text) => readYaml(text, sourcesShape)),
  ]);
  const files = { actors: actors.file, sources: sources.file };
  try {
    return {
      people: createPeople(actors.file.content, sources.file.content),
      names: createNames(actors.file.content, sources.file.content),
      outlets: sources.file.content.flatMap(({ name, names }) => [name, ...names]),
      text: `${actors.text}\0${sources.text}`,
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

async function read<File>(path: string, parse: (text: string) => File) {
  try {
    const text = await readFile(path, "utf8");
    return { text, file: parse(text) };
  } catch (error) {
    throw new NameFileError(new FileError(path, error).message);
  }
}
