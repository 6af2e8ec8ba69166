import { link, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";

/**
 * Writes a file whole or not at all. `before` is what it was read as, null where there was none: if somebody has saved
 * another in the meantime, theirs stays, and this throws.
 */
export async function writeWhole(path: string, text: string, before: string | null): Promise<void> {
  const target = before === null ? path : await realpath(path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const mode = before === null ? 0o666 : (await stat(target)).mode;
    const file = await open(beside, "wx", mode);
    try {
      if (before !== null) await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    // A link, unlike a rename, takes no other file's place.
    if (before === null) return await link(beside, target);
    if ((await readFile(target, "utf8")) !== before)
      throw new Error("changed since it was read; left alone, run this again");
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}
