import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../package-root.ts";

/** What an article's rows were made from. */
export interface Fingerprint {
  /** Of the text, the annotation, the names that people keep, and the code. */
  hash: string;
  /** How many articles the text has: as long as the corpus holds fewer from it, it isn't done with. */
  articles: number;
  /** Whether a person has annotated the text. */
  annotated: boolean;
}

/** As the tables keep it. */
export const writeFingerprint = ({ hash, articles, annotated }: Fingerprint) =>
  `${hash} ${articles} ${annotated ? "annotated" : "extracted"}`;

export function readFingerprint(written: string): Fingerprint {
  const [hash = "", articles, how] = written.split(" ");
  return { hash, articles: Number(articles), annotated: how === "annotated" };
}

/**
 * Hashes what the rows of a file are made from: its text, its annotation, the names that people
 * keep, and the code itself, so that a better rule reads again what an older one has read.
 */
export function hasher(names: string): (text: Uint8Array, annotation: string | null) => string {
  const common = createHash("sha256").update(names).update(codeHash()).digest();
  return (text, annotation) =>
    createHash("sha256")
      .update(common)
      .update(annotation === null ? "text" : `annotation of ${annotation.length} ${annotation}`)
      .update(text)
      .digest("hex");
}

let code: Buffer | undefined;

/** A hash of the code that turns text into rows. */
function codeHash(): Buffer {
  if (code) return code;
  const hash = createHash("sha256");
  for (const folder of ["schema", "src/corpus"])
    for (const file of readdirSync(join(packageRoot, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.[jt]s$/.test(name))
      .sort())
      hash.update(file.replaceAll("\\", "/")).update(readFileSync(join(packageRoot, folder, file)));
  code = hash.digest();
  return code;
}
