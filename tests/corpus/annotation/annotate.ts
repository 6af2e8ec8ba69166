import type { NameFiles } from "../../../src/corpus/name-files.ts";
import { createNames } from "../../../src/corpus/names.ts";
import { createPeople } from "../../../src/corpus/people.ts";
import { annotate, readText } from "../../../src/corpus/seeding/prepare.ts";

const entry = (name: string, names: string[] = []) => ({ name, names, metonyms: [] });
const actors = [
  { ...entry("Norland"), kind: "STATE" as const },
  { ...entry("Southmark"), kind: "STATE" as const },
  { ...entry("Anna Berg", ["Berg"]), kind: "PERSON" as const },
  { ...entry("Carl Berg", ["Berg"]), kind: "PERSON" as const },
];
const sources = [{ name: "Norland Herald", kind: "NEWSPAPER" as const, names: [] }];

const names: NameFiles = {
  people: createPeople(actors, sources),
  names: createNames(actors, sources),
  outlets: ["Norland Herald"],
};

const text = `Publication: Monitor Volume: 6 Issue: 10

Norland said that the harbour “will be closed for good.” Anna Berg said that the harbour is needed, and that the
harbour is dear to her (Norland Herald, May 3).

“The bridge,” she went on, “is not for sale.”`;

/** The text that these annotations are for, read. */
export const twoParagraphs = text;

/** Fits an annotation to the text; answers what is wrong, line by line, or what was read. */
export function tryAnnotation(yaml: string, of = text) {
  const file = {
    path: "a.txt",
    text: Buffer.from(of),
    annotationPath: "a.yaml",
    annotation: yaml,
  };
  const { articles } = readText(file, names);
  try {
    return { annotated: annotate(file, articles, names), wrong: [] };
  } catch (error) {
    return { annotated: null, wrong: (error as Error).message.split(/\n(?=a\.yaml)/) };
  }
}
