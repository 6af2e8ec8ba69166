import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readYaml } from "./annotation/read.ts";
import { actorsShape, sourcesShape } from "./annotation/shape.ts";
import { createNames, type Names } from "./names.ts";
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
  const [actors, sources] = await Promise.all([
    read(join(folder, "actors.yaml"), (text) => readYaml(text, actorsShape).content),
    read(join(folder, "sources.yaml"), (text) => readYaml(text, sourcesShape).content),
  ]);
  try {
    return {
      people: createPeople(actors.content, sources.content),
      names: createNames(actors.content, sources.content),
      outlets: sources.content.flatMap(({ name, names }) => [name, ...names]),
      text: `${actors.text}\0${sources.text}`,
    };
  } catch (error) {
    throw new NameFileError(`${folder}: ${(error as Error).message}`);
  }
}

async function read<Content>(path: string, parse: (text: string) => Content) {
  try {
    const text = await readFile(path, "utf8");
    return { text, content: parse(text) };
  } catch (error) {
    const errors = error instanceof AggregateError ? error.errors : [error];
    const lines = errors.map((each) =>
      "line" in each
        ? `${path}:${each.line}:${each.column}: ${each.message}`
        : `${path}: ${each.message}`,
    );
    throw new NameFileError(lines.join("\n"));
  }
}
