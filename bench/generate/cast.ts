import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readYaml } from "../../src/corpus/annotation/read.ts";
import { actorsShape, sourcesShape } from "../../src/corpus/annotation/shape.ts";
import { Random, Skewed } from "./random.ts";
import { forenames, matters, surnames } from "./words.ts";

/** Who speaks in generated news, what about, and the outlets that it cites; those named first most often. */
export interface Cast {
  speakers: Skewed<string>;
  subjects: Skewed<string>;
  outlets: Skewed<string>;
  matters: Skewed<string>;
}

/** How many people nobody has listed turn up beside those in the file. */
const strangers = 3_000;

/**
 * How many words are commoner in news than what it is about (minister, Moscow, said). So the matters are
 * each in 2 to 15 of 100 articles, as topics are in real ones.
 */
const everydayWords = 30;

/** Who turns up in one article, and what it is about: a few of each, since news stays with its story. */
export function sceneOf(cast: Cast, random: Random): Cast {
  const some = (all: Skewed<string>, count: number) =>
    new Skewed([...new Set(Array.from({ length: count }, () => all.pick(random)))]);
  return {
    speakers: some(cast.speakers, 9),
    subjects: some(cast.subjects, 7),
    outlets: some(cast.outlets, 8),
    matters: some(cast.matters, 8),
  };
}

/** Makes the cast of the names that people keep and of some more that nobody has listed. */
export async function castOf(namesFolder: string, seed: number): Promise<Cast> {
  const [actors, sources] = await Promise.all([
    readFile(join(namesFolder, "actors.yaml"), "utf8"),
    readFile(join(namesFolder, "sources.yaml"), "utf8"),
  ]);
  const listed = readYaml(actors, actorsShape).content.map(({ name }) => name);
  const outlets = readYaml(sources, sourcesShape).content.map(({ name }) => name);
  const random = new Random(seed, -1);
  const met = new Set<string>();
  while (met.size < strangers) met.add(`${random.pick(forenames)} ${random.pick(surnames)}`);
  // Who is known comes first, as in print; a few of the unknown speak as often as they do.
  const speakers = [...listed];
  for (const stranger of met) speakers.splice(random.between(50, speakers.length), 0, stranger);
  return {
    speakers: new Skewed(speakers),
    subjects: new Skewed(listed),
    outlets: new Skewed(outlets),
    matters: new Skewed(matters, everydayWords),
  };
}
