// Builds dist/: what `npm start`, `npm run seed` and `npm run draft` run. JavaScript, because Node 20 reads no
// TypeScript by itself, and because it runs before every start: where nothing has changed it ends after 50 ms.
import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const root = import.meta.dirname;
const folder = join(root, "dist");

/** What is run, by the file it becomes; each is one file with all it needs, which loads three times as fast. */
const entryPoints = {
  server: "src/server.ts",
  "engine-worker": "src/database/engine-worker.ts",
  seed: "seed/index.ts",
  draft: "seed/draft.ts",
};

/** What a bundle is made from: when one of these is newer, it is made anew. */
const sources = ["src", "schema", "seed", "package-lock.json", "build.js"];

/**
 * Packages that look for their own files, by whose folder an error is told from ours, or that are loaded only where
 * traces are wanted.
 */
const external = ["@electric-sql/pglite", "postgres", "@opentelemetry/*"];

if ((await newest(sources)) > (await oldest(Object.keys(entryPoints)))) await build(entryPoints);

/**
 * Bundles files into dist/, by the names they shall have there.
 * @param {Record<string, string>} entryPoints
 */
export async function build(entryPoints) {
  const { build: bundle } = await import("esbuild").catch(() => {
    console.error("hearsay: dist/ is missing or old, and what builds it is not installed: npm ci");
    process.exit(1);
  });
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    bundle: true,
    external,
    format: "esm",
    platform: "node",
    target: "node20.19",
    // Left as literals, which Node 20 knows: esbuild would make each anew, by RegExp(), wherever it is tried.
    supported: { "regexp-unicode-property-escapes": true },
    // CommonJS inside a bundle asks for Node's own modules by require().
    banner: {
      js: 'import { createRequire as createRequireOfBundle } from "node:module";\nconst require = createRequireOfBundle(import.meta.url);',
    },
    write: false,
    logLevel: "warning",
  });
  await mkdir(folder, { recursive: true });
  // Whole or not at all: another process may be starting from it.
  for (const { path, contents } of outputFiles) {
    const written = join(dirname(path), `.${basename(path)}.${process.pid}`);
    await writeFile(written, contents);
    await rename(written, path);
  }
}

/** @param {string[]} names */
async function newest(names) {
  const times = await Promise.all(names.map((name) => changed(join(root, name))));
  return Math.max(...times);
}

/**
 * When a file, or anything in a folder, last changed, in milliseconds; what was taken out changes its folder.
 * @param {string} path
 * @returns {Promise<number>}
 */
async function changed(path) {
  const { mtimeMs } = await stat(path);
  const within = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const times = await Promise.all(
    within
      .filter((entry) => entry.isDirectory() || /\.([jt]s|json)$/.test(entry.name))
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(mtimeMs, ...times);
}

/** @param {string[]} names */
async function oldest(names) {
  const times = names.map((name) =>
    stat(join(folder, `${name}.js`)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return Math.min(...(await Promise.all(times)));
}
