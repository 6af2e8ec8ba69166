import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { resolve as absolute, join } from "node:path";
import { reasonOf } from "../file-error.ts";

/** A file that cannot be an issue's text, and why. */
export interface Unfit {
  path: string;
  reason: string;
}

/** The largest text that is read, in bytes: a whole year of a daily takes less. */
export const maximumFileSize = 16 * 1024 * 1024;

/**
 * The texts among files and folders, each once, sorted by path so that every run takes them in
 * the same order. In a folder, and the folders in it, that is every `.txt`; a file named by itself
 * is taken whatever it is called.
 */
export async function issueFiles(
  paths: readonly string[],
): Promise<{ files: string[]; unfit: Unfit[] }> {
  const files = new Map<string, string>();
  const unfit = new Map<string, Unfit>();
  const refuse = (path: string, reason: string) => unfit.set(absolute(path), { path, reason });
  const take = async (path: string) => {
    const reason = await unfitness(path);
    if (reason) refuse(path, reason);
    else files.set(absolute(path), path);
  };
  /** Answers whether there was anything to take or to complain of. */
  const walk = async (folder: string): Promise<boolean> => {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      refuse(folder, reasonOf(error));
      return true;
    }
    let any = false;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) any = (await walk(path)) || any;
      else if (entry.name.toLowerCase().endsWith(".txt")) {
        await take(path);
        any = true;
      }
    }
    return any;
  };
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (!kind?.isDirectory()) await take(path);
    else if (!(await walk(path))) refuse(path, "a folder without any .txt file");
  }
  return { files: [...files.values()].sort(), unfit: [...unfit.values()] };
}

async function unfitness(path: string): Promise<string | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "a folder; expected a text file";
    if (!found.isFile()) return "not a file; expected a text file";
    const [, name] = /([^/\\]*)\.ya?ml$/i.exec(path) ?? [];
    if (name !== undefined) return `an annotation; expected the text beside it, ${name}.txt`;
    if (found.size === 0) return "the file is empty; expected an issue's text";
    if (found.size > maximumFileSize)
      return `${found.size} bytes; a text has at most ${maximumFileSize}`;
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
