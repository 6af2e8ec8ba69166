import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cast } from "./cast.ts";
import { issueOf } from "./issue.ts";

/** Writes so many issues into a folder, one a file; answers how many bytes they have. */
export async function writeTexts(
  folder: string,
  issues: number,
  cast: Cast,
  seed: number,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  let bytes = 0;
  for (let index = 0; index < issues; index++) {
    const { name, text } = issueOf(index, cast, seed);
    const content = Buffer.from(text);
    bytes += content.length;
    await writeFile(join(folder, `${name}.txt`), content);
  }
  return bytes;
}
