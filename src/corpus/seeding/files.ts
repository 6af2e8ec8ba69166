import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { resolve as absolute, join } from "node:path";

/** A file that cannot be an issue's text, and why. */
export interface Unfit {
  path: string;
  reason: string;
}

/** The largest text that is read, in bytes: a whole year of a daily takes less. */
export const maximumFileSize = 64 * 1024 * 1024;

/**
 * The texts among files and folders, each once, sorted by path so that every run takes them in
 * the same order. In a folder, and the folders in it, that is every `.txt`; a file named by itself
 * is taken whatever it is called.
 */
export async function issueFiles(
  paths: readonly string[],
): Promise<{ files: string[]; unfit: Unfit[] }> {
  const files = new Map<string, string>();
  const unfit: Unfit[] = [];
  const take = async (path: string) => {
    const reason = await unfitness(path);
    if (reason) unfit.push({ path, reason });
    else files.set(absolute(path), path);
  };
  const walk = async (folder: string) => {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      unfit.push({ path: folder, reason: reasonOf(error) });
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.name.toLowerCase().endsWith(".txt")) await take(path);
    }
  };
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (kind?.isDirectory()) await walk(path);
    else await take(path);
  }
  return { files: [...files.values()].sort(), unfit };
}

async function unfitness(path: string): Promise<string | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return "a folder; expected a text file";
    if (!found.isFile()) return "not a file; expected a text file";
    if (found.size === 0) return "the file is empty; expected an issue's text";
    if (found.size > maximumFileSize)
      return `${found.size} bytes; a text has at most ${maximumFileSize}`;
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Why something went wrong, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "no permission to read it";
  return message;
}
