import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "../src/corpus/article.ts";
import { draftJson } from "../src/corpus/draft/json.ts";
import { mergeYaml } from "../src/corpus/draft/merge.ts";
import { unlisted } from "../src/corpus/draft/unlisted.ts";
import { type Drafted, draftYaml } from "../src/corpus/draft/yaml.ts";
import { extract } from "../src/corpus/extract.ts";
import { claimOf } from "../src/corpus/extracted.ts";
import { FileError } from "../src/corpus/file-error.ts";
import { NameFileError, type NameFiles, readNameFiles } from "../src/corpus/name-files.ts";
import { dayOf } from "../src/corpus/resolve/day.ts";
import { issueFiles } from "../src/corpus/seeding/files.ts";
import { annotate, type RawFile, readRaw, readText } from "../src/corpus/seeding/prepare.ts";
import { packageRoot } from "../src/package-root.ts";
import { counted } from "./counted.ts";
import { misuse } from "./misuse.ts";
import { writeWhole } from "./write-whole.ts";

const seedFolder = join(packageRoot, "seed");

const help = `npm run draft -- [--merge] PATH…
npm run -s draft -- --json PATH…

Drafts the annotation of texts: files, or folders of .txt files. NAME.yaml is written beside
NAME.txt, each claim under the sentence that it comes from; one that exists is left alone.

  --merge   add to annotations that exist what they lack, what was deleted too, and leave what
            a person wrote
  --json    write no files; print all that was read as a JSON array, one object an article
  --help    this text

Exit status: 0 if every text was drafted or had its annotation, 1 if any was rejected.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { merge: { type: "boolean" }, json: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help || positionals.length === 0) {
    (values.help ? console.log : console.error)(help);
    return values.help ? 0 : 1;
  }
  const names = await readNameFiles(seedFolder);
  const { files, unfit } = await issueFiles(positionals);
  let rejected = unfit.length;
  for (const { path, reason } of unfit) console.error(`rejected: ${path}: ${reason}`);
  const printed: object[] = [];
  for (const path of files) {
    try {
      const raw = await readRaw(path);
      const { articles, warnings } = readText(raw, names);
      if (values.json)
        for (const article of articles)
          printed.push(draftJson(path, article, extract(article, names.names), warnings));
      else console.log(await draft(raw, articles, names, values.merge === true));
    } catch (error) {
      rejected += 1;
      const told = error instanceof FileError ? error : new FileError(path, error);
      console.error(`rejected: ${told.message}`);
    }
  }
  if (values.json) console.log(JSON.stringify(printed, null, 2));
  return rejected > 0 ? 1 : 0;
}

/** Writes one annotation, and says in a line what was done. */
async function draft(
  raw: RawFile,
  articles: readonly Article[],
  names: NameFiles,
  merge: boolean,
): Promise<string> {
  const { annotation, annotationPath: path } = raw;
  if (annotation !== null && !merge)
    return `${path}: exists; left alone (--merge adds what is new)`;
  const drafted: Drafted[] = articles.map((article) => ({
    article,
    claims: extract(article, names.names).claims.map((found) => claimOf(found, article)),
  }));
  const claims = drafted.flatMap(({ claims }) => claims);
  const annotated = annotate(raw, articles, names);
  try {
    if (annotation === null || annotated === null) {
      const schemaPath = relative(dirname(path), join(seedFolder, "annotation.schema.json"));
      const { publishedOn } = dayOf(null, articles, null);
      const actors = unlisted(claims, names.people);
      await writeWhole(path, draftYaml(drafted, actors, publishedOn, schemaPath), null);
      return `${path}: ${counted(claims.length, "claim")} drafted`;
    }
    const { people, articles: placed } = annotated;
    const { text, added } = mergeYaml(annotation, placed, drafted, people);
    if (added > 0) await writeWhole(path, text, annotation);
    return `${path}: ${added} of ${claims.length} drafted claims were new`;
  } catch (error) {
    throw new FileError(path, error);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const told = error instanceof NameFileError ? error.message : misuse(error);
  console.error(told === null ? error : `draft: ${told}`);
  process.exitCode = 1;
}
