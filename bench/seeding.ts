import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "../build.js";
import { makeDatabase } from "./database.ts";
import { castOf } from "./generate/cast.ts";
import { writeTexts } from "./generate/texts.ts";
import { describeMachine } from "./machine.ts";
import { memoryAt, memoryLine } from "./memory.ts";
import { namesFolder, root } from "./paths.ts";
import { median } from "./report/median.ts";
import { plotOf } from "./report/plot.ts";
import { shown, tableOf } from "./report/table.ts";
import type { Findings } from "./report/write.ts";
import {
  type CopyRun,
  type Finished,
  putIn,
  takeOut,
  withoutTriggers,
} from "./seeding/finished.ts";
import type { Reading } from "./seeding/reading.ts";
import { runSeeder, type SeederRun } from "./seeding/run.ts";

export interface SeedingOptions {
  issues: number;
  rounds: number;
  seed: number;
  /** For how long text is read alone. */
  readingSeconds: number;
}

interface Round {
  seeder: SeederRun;
  copy: CopyRun;
  bare: CopyRun;
}

/**
 * Seeds generated issues by the seeder itself, and loads the rows it made by COPY alone into tables
 * alike, round by round, each time into new databases.
 */
export async function benchSeeding(options: SeedingOptions): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), "bench-seeding-"));
  try {
    const texts = join(folder, "texts");
    const bytes = await writeTexts(
      texts,
      options.issues,
      await castOf(namesFolder, options.seed),
      options.seed,
    );
    const reading = await readAlone(options);
    const rounds: Round[] = [];
    let finished: Finished | null = null;
    let machine: string[] = [];
    for (let round = 1; round <= options.rounds; round++) {
      const seeded = await makeDatabase("bench_seeded");
      machine = machine.length > 0 ? machine : await describeMachine(seeded.sql);
      const seeder = await runSeeder(seeded.url, seeded.sql, texts);
      if (!finished) {
        await mkdir(join(folder, "finished"));
        finished = await takeOut(seeded.sql, join(folder, "finished"));
      }
      await seeded.drop();
      rounds.push({
        seeder,
        copy: await copyOnce(finished, true),
        bare: await copyOnce(finished, false),
      });
      console.error(
        `round ${round}: seeder ${shown(seeder.seconds)} s, COPY ${shown(rounds.at(-1)?.copy.seconds ?? 0)} s`,
      );
    }
    return findingsOf(options, machine, bytes, finished as Finished, rounds, reading);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyOnce(finished: Finished, triggers: boolean): Promise<CopyRun> {
  const copied = await makeDatabase("bench_copied");
  try {
    if (!triggers) await withoutTriggers(copied.sql, finished);
    return await putIn(copied.sql, finished);
  } finally {
    await copied.drop();
  }
}

/** In a process of its own, as nothing else shall share its core; bundled as what ships is. */
async function readAlone({ seed, readingSeconds }: SeedingOptions): Promise<Reading> {
  await build({ reading: "bench/seeding/reading.ts" });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, "dist", "reading.js"), String(seed), String(readingSeconds)],
    { cwd: root },
  );
  return JSON.parse(stdout);
}

function findingsOf(
  { issues, rounds: count }: SeedingOptions,
  machine: string[],
  bytes: number,
  { rows, bytes: copied }: Finished,
  rounds: readonly Round[],
  reading: Reading,
): Findings {
  type Run = Pick<CopyRun, "seconds" | "processor">;
  const copy = median(rounds.map(({ copy }) => copy.seconds));
  const row = (name: string, runs: readonly Run[]) => {
    const seconds = median(runs.map((run) => run.seconds));
    return [
      name,
      shown(seconds),
      shown(rows / seconds),
      shown(copy / seconds),
      shown(median(runs.map(({ processor }) => processor.client))),
      shown(median(runs.map(({ processor }) => processor.postgres))),
    ];
  };
  const ratios = rounds.map((round) => shown(round.copy.seconds / round.seeder.seconds)).join(", ");
  const { tenth, half, end, most } = memoryAt(rounds.at(-1)?.seeder.memory ?? []);
  const body = [
    `${shown(issues)} issues, ${shown(bytes / 1e6)} MB of text, ${shown(rows)} rows (${shown(copied / 1e6)} MB as COPY reads them); medians of ${count} rounds, each into new databases.`,
    tableOf(
      ["", "seconds", "rows a second", "of COPY", "Node's CPU s", "Postgres's CPU s"],
      [
        row(
          "seeder: read, parse, extract, load",
          rounds.map(({ seeder }) => seeder),
        ),
        row(
          "COPY alone into the same tables",
          rounds.map(({ copy }) => copy),
        ),
        row(
          "COPY alone, triggers off",
          rounds.map(({ bare }) => bare),
        ),
      ],
    ),
    `Seeder to COPY, round by round: ${ratios}.`,
    `Resident memory of the seeder, in MB: ${tenth} after a tenth of the time, ${half} after half, ${end} near the end, ${most} at most.`,
    tableOf(
      ["one core, nothing else", "MB of text a second"],
      [
        ["parse", shown(reading.parse)],
        ["parse and extract", shown(reading.parseAndExtract)],
        ["parse and extract, first half megabyte", shown(reading.first)],
      ],
    ),
    `Of ${shown(reading.megabytes)} MB, ${shown(reading.claimsAParagraph)} claims a paragraph.`,
  ].join("\n\n");
  const plot = plotOf(
    "Resident memory of the seeder",
    { x: "seconds", y: "MB" },
    rounds.map(({ seeder }, index) => memoryLine(`round ${index + 1}`, seeder.memory)),
  );
  return {
    name: "seeding",
    title: "Seeding beside COPY",
    machine,
    body,
    plots: { "seeding-memory.svg": plot },
  };
}
