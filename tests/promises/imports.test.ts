import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");

interface Import {
  from: string;
  to: string;
  typesOnly: boolean;
}

const sources = ["schema", "seed", "src"].flatMap(filesIn);
const imports = sources.flatMap(importsOf);

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .sort();
}

/** The files of ours that a file imports, by any form of import. */
function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, from), "utf8");
  const pattern =
    /(?:^|\n)\s*(import|export)\b(\s+type\b)?[^"';]*?"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/g;
  return [...text.matchAll(pattern)].map(([, , types, named, dynamic]) => ({
    from,
    to: relative(root, join(root, dirname(from), (named ?? dynamic) as string))
      .split(sep)
      .join("/"),
    typesOnly: types !== undefined,
  }));
}

/** The part of the service that a file belongs to: a folder, or a file of src with a folder of its name. */
function partOf(file: string): string {
  const [top, next = ""] = file.split("/");
  if (top !== "src") return top as string;
  // What else lies in src itself is what the server is made of.
  const name = next.replace(/\.ts$/, "");
  return name === next || name in mayImport ? name : "server";
}

/** What each part may import beside itself. What stands further down knows nothing of what stands above. */
const mayImport: Record<string, string[]> = {
  schema: [],
  "package-root": [],
  config: [],
  database: ["schema"],
  corpus: ["schema"],
  graphql: ["schema", "database"],
  http: ["schema", "config", "database", "graphql"],
  yoga: ["schema", "config", "database", "graphql", "http"],
  server: ["schema", "config", "database", "corpus", "graphql", "http", "yoga"],
  seed: ["schema", "config", "database", "corpus"],
};

/** Why an import is refused, for whoever has just written it. */
function objection({ from, to }: Import): string | null {
  const [user, used] = [partOf(from), partOf(to)];
  if (user === used || used === "package-root") return null;
  const allowed = mayImport[user];
  if (!allowed)
    return `${from}: "${user}" is a new part of the service; say in ${relative(root, import.meta.filename)} what it may import.`;
  if (allowed.includes(used)) return null;
  const reason =
    [user, used].sort().join() === "corpus,graphql"
      ? "text to rows and rows to answers never meet: what both need is a fact about the tables and belongs in schema/"
      : used === "server" || used === "seed"
        ? "it is a way in, that starts things; move what is shared below it"
        : "imports run one way: schema ← corpus, graphql ← http ← yoga ← server. Pass it in from above, or move it down";
  return `${from} imports ${to}, but ${user} may only import ${allowed.join(", ") || "nothing of the others"}: ${reason}.`;
}

/** One line each, so that a failing test shows all of them in full. */
const listed = (lines: string[]) => lines.join("\n");

test("imports run one way", () => {
  expect(imports.length).toBeGreaterThan(200);
  expect(listed(imports.map(objection).filter((reason) => reason !== null))).toBe("");
});

test("whatever is imported is there", () => {
  const missing = imports.filter(({ to }) => to.endsWith(".ts") && !sources.includes(to));
  expect(listed(missing.map(({ from, to }) => `${from} imports ${to}`))).toBe("");
});

/** A way from a file back to itself, or null. */
function circleFrom(start: string, edges: Map<string, string[]>): string[] | null {
  const seen = new Set<string>();
  const walk = (file: string, path: string[]): string[] | null => {
    for (const next of edges.get(file) ?? []) {
      if (next === start) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, next]);
      if (found) return found;
    }
    return null;
  };
  return walk(start, [start]);
}

function circlesAmong(considered: Import[]): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to } of considered) edges.set(from, [...(edges.get(from) ?? []), to]);
  return [...edges.keys()]
    .map((file) => circleFrom(file, edges))
    .filter((circle) => circle !== null)
    .map((circle) => circle.join(" → "));
}

test("no file of src/graphql stands in a circle, not even of types", () => {
  const own = imports.filter(({ from }) => from.startsWith("src/graphql/"));
  expect(listed(circlesAmong(own))).toBe("");
});

test("no file stands in a circle of what runs", () => {
  // Grammar is recursive: what reads clauses and what reads phrases call one another.
  const running = imports.filter(
    ({ from, typesOnly }) => !typesOnly && !from.startsWith("src/corpus/extract/"),
  );
  expect(listed(circlesAmong(running))).toBe("");
});

test("only src/config.ts reads settings from the environment", () => {
  const readers = sources.filter(
    (file) =>
      file !== "src/config.ts" &&
      /process\.env\s*[.[]/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(listed(readers)).toBe("");
});

describe("files", () => {
  const all = [...sources, ...filesIn("tests")];

  test("none is longer than 300 lines: a file is one noun, verb or rule", () => {
    const long = all
      .map((file): [string, number] => [
        file,
        readFileSync(join(root, file), "utf8").split("\n").length - 1,
      ])
      .filter(([, lines]) => lines > 300);
    expect(listed(long.map(([file, lines]) => `${file}: ${lines}`))).toBe("");
  });

  test("each is named in kebab-case by what it is, never utils, helpers, types or common", () => {
    const odd = all.filter((file) => {
      const name = file.split("/").at(-1) as string;
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.config|\.d)?\.ts$/.test(name) ||
        /^(utils?|helpers?|types|common|misc)\b/.test(name)
      );
    });
    expect(listed(odd)).toBe("");
  });
});
