import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What the rows of a file are made from, as a hash: its text, its annotation, the names that
 * people keep, and the code itself, so that a better rule reads again what an older one has read.
 */
export function fingerprinter(
  names: string,
): (text: Uint8Array, annotation: string | null) => string {
  const common = createHash("sha256").update(names).update(codeHash()).digest();
  return (text, annotation) =>
    createHash("sha256")
      .update(common)
      .update(text)
      .update(annotation === null ? "none" : `annotation ${annotation}`)
      .digest("hex");
}

let code: Buffer | undefined;

/** A hash of the code that turns text into rows. */
function codeHash(): Buffer {
  if (code) return code;
  const folder = join(import.meta.dirname, "..");
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => /\.[jt]s$/.test(name)).sort())
    hash
      .update(file.replaceAll("\\", "/").replace(/\.[jt]s$/, ""))
      .update(readFileSync(join(folder, file)));
  code = hash.digest();
  return code;
}
