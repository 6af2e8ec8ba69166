import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { emptyFolder, urlOf } from "./database-harness.ts";

const root = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const dockerfile = read("Dockerfile");
const compose = parse(read("docker-compose.yml"), { merge: true });
const run = promisify(execFile);

/** The JSON after an instruction, as in CMD ["node", "dist/server.js"]. */
function wordsAfter(instruction: RegExp): string[] {
  const [, words = "[]"] = instruction.exec(dockerfile) ?? [];
  return JSON.parse(words);
}
const command = wordsAfter(/^CMD (\[.*\])/m);
const health = wordsAfter(/^HEALTHCHECK .*\\\n +CMD (\[.*\])/m);
/** What the image holds, all of it from the folder it was built in. */
const held = [...dockerfile.matchAll(/^COPY --from=build \/hearsay\/(\S+) (\S+)$/gm)].map(
  ([, from = "", to]) => ({ from, to: to === "./" ? from : (to as string) }),
);

test("what the image is built from gets as far as the builder", () => {
  const [, building = ""] = /AS build\n(.*?)\nFROM /s.exec(dockerfile) ?? [];
  const wanted = [...building.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = ""]) =>
    names.split(" "),
  );
  const sent = read(".dockerignore")
    .split("\n")
    .filter((line) => line.startsWith("!"));
  expect(wanted.length).toBeGreaterThan(0);
  expect(sent.map((line) => line.slice(1)).sort()).toEqual(wanted.sort());
});

test("images are pinned, and none runs as root", () => {
  const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
  images.push(compose.services.database.image);
  for (const image of images) expect(image).toMatch(/^\w+:\d+\.\d+(\.\d+)?-\w+/);
  expect(dockerfile).toMatch(/^USER node$/m);
});

describe("the image, as a folder,", () => {
  const folder = emptyFolder();
  const server = process.env.TEST_DATABASE_URL;
  const name = `hearsay_shipping_${process.pid}`;
  const admin = server ? postgres(server, { max: 1, onnotice: () => {} }) : null;

  beforeAll(async () => {
    for (const { from, to } of held)
      if (from !== "node_modules")
        cpSync(join(root, from), join(folder.path, to), { recursive: true });
    // As `npm prune --omit=dev` leaves them.
    const { packages } = JSON.parse(read("package-lock.json"));
    for (const [path, { dev, optional }] of Object.entries<Record<string, boolean>>(packages)) {
      if (path === "" || dev || optional) continue;
      mkdirSync(dirname(join(folder.path, path)), { recursive: true });
      cpSync(join(root, path), join(folder.path, path), { recursive: true });
    }
    await admin?.unsafe(`create database ${name}`);
  });
  afterAll(async () => {
    await admin?.unsafe(`drop database if exists ${name} with (force)`);
    await admin?.end();
    folder.remove();
  });

  /** Starts it, asks for its health and for its claims, and ends it as Docker does; answers what came of each. */
  async function tried(settings: Record<string, string>) {
    const env = { PATH: process.env.PATH ?? "", PORT: "0", ...settings };
    const service = spawn(command[0] as string, command.slice(1), {
      cwd: folder.path,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(service, "exit");
    let said = "";
    const url = await new Promise<URL>((answers, failed) => {
      service.stdout.on("data", (words) => {
        said += words;
        const [, found] = /answers on (http:\S+?)"/.exec(said) ?? [];
        if (found) answers(new URL(found));
      });
      ended.then(() => failed(new Error(said)));
    });
    await expect
      .poll(() => fetch(new URL("/health/ready", url)).then(({ status }) => status), {
        timeout: 20_000,
      })
      .toBe(200);
    const [program = "", ...words] = health;
    const healthy = await run(program, words, { env: { ...env, PORT: url.port } }).then(
      () => true,
      () => false,
    );
    const question = new URL("?query={corpus{issues,claims}}", url);
    const answer = (await (await fetch(question)).json()) as { data: { corpus: object } };
    service.kill("SIGTERM");
    const [code] = await ended;
    // Where nobody answers it is told so.
    const ill = await run(program, words, { env: { ...env, PORT: url.port } }).then(
      () => false,
      () => true,
    );
    return { corpus: answer.data.corpus, healthy, ill, code };
  }
  const right = {
    corpus: { issues: 1, claims: expect.any(Number) },
    healthy: true,
    ill: true,
    code: 0,
  };

  test("has all that the service needs, with the embedded engine", async () => {
    expect(await tried({ DATA_DIR: join(folder.path, "data") })).toEqual(right);
  }, 60_000);

  test.runIf(server)(
    "is seeded and answers over a server, as docker-compose.yml has it",
    async () => {
      const settings = { DATABASE_URL: urlOf(server as string, name) };
      const [program, ...words] = compose.services.seed.command as [string, ...string[]];
      const env = { PATH: process.env.PATH ?? "", ...settings };
      await run(program, words, { cwd: folder.path, env });
      expect(await tried(settings)).toEqual(right);
    },
    60_000,
  );
});
