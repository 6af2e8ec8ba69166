import { extract } from "../../src/corpus/extract.ts";
import { readNameFiles } from "../../src/corpus/name-files.ts";
import { parse } from "../../src/corpus/parse.ts";
import { castOf } from "../generate/cast.ts";
import { issueOf } from "../generate/issue.ts";
import { namesFolder } from "../paths.ts";

/** How fast text is read on one core, in megabytes a second. */
export interface Reading {
  megabytes: number;
  parse: number;
  parseAndExtract: number;
  /** The same while the engine still compiles: the first half megabyte of a process. */
  first: number;
  claimsAParagraph: number;
}

/** Reads generated issues, none twice, for about so many seconds. */
export async function measureReading(seed: number, seconds: number): Promise<Reading> {
  const files = await readNameFiles(namesFolder);
  const cast = await castOf(namesFolder, seed);
  const spent = { parse: 0, extract: 0, bytes: 0 };
  let first: number | null = null;
  let claims = 0;
  let paragraphs = 0;
  let megabytes = 0;
  for (let index = 0; ; index++) {
    const { text } = issueOf(index * 7, cast, seed);
    const bytes = Buffer.byteLength(text);
    const begun = performance.now();
    const { articles } = parse(text, { outlets: files.outlets });
    const parsed = performance.now();
    for (const article of articles) {
      claims += extract(article, files.names).claims.length;
      paragraphs += article.paragraphs.length;
    }
    spent.parse += parsed - begun;
    spent.extract += performance.now() - parsed;
    spent.bytes += bytes;
    megabytes += bytes / 1e6;
    if (first === null && spent.bytes >= 500_000) {
      first = rate(spent.bytes, spent.parse + spent.extract);
      spent.parse = spent.extract = spent.bytes = 0;
    } else if (first !== null && spent.parse + spent.extract > seconds * 1000) break;
  }
  return {
    megabytes,
    parse: rate(spent.bytes, spent.parse),
    parseAndExtract: rate(spent.bytes, spent.parse + spent.extract),
    first,
    claimsAParagraph: claims / paragraphs,
  };
}

const rate = (bytes: number, milliseconds: number) => bytes / 1e6 / (milliseconds / 1000);

// Run by itself, so that nothing else shares its core or its heap.
const [, , seed, seconds] = process.argv;
if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify(await measureReading(Number(seed), Number(seconds))));
