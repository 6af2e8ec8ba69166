import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { askOnce, askTogether, type Load } from "./asking/load.ts";
import type { Sent } from "./asking/send.ts";
import { backendSeconds, settle, spentSince } from "./backends.ts";
import type { Options } from "./benchmarks.ts";
import { corpusOf } from "./corpora.ts";
import type { BenchDatabase } from "./database.ts";
import { install } from "./install.ts";
import { describeMachine } from "./machine.ts";
import {
  ask,
  type Contestant,
  nodePath,
  requestsOf,
  startAll,
  stopAll,
} from "./peers/contestants.ts";
import { functions, withoutFunctions } from "./peers/postgraphile/functions.ts";
import { mixed, type Question, questionsOn } from "./peers/questions.ts";
import { alike } from "./peers/same.ts";
import { residentMegabytes } from "./processor.ts";
import { barsOf } from "./report/bars.ts";
import { median } from "./report/median.ts";
import { shown, tableOf } from "./report/table.ts";
import type { Findings } from "./report/write.ts";

/** A load, with the milliseconds that Postgres had for each question. */
type Run = Load & { postgres: number };

interface Measured {
  question: Question;
  connections: number;
  contestant: Contestant;
  runs: Run[];
}

/** Asks the service, PostGraphile and a hand-written server the same, and compares what it takes. */
export async function benchPeers({
  quick,
  issues,
  rounds,
  seed,
  keep,
}: Options): Promise<Findings> {
  install(join(import.meta.dirname, "peers"));
  const corpus = await corpusOf(issues, seed, keep);
  const machine = await describeMachine(corpus.sql);
  await corpus.sql.unsafe(functions);
  // Workers that come and go would be on nobody's account; with both cores busy they bring nothing.
  await corpus.sql.unsafe(`alter database ${corpus.name} set max_parallel_workers_per_gather = 0`);
  const contestants = await startAll(corpus.url);
  const postgraphile = contestants.find(({ peer }) => peer === "postgraphile") as Contestant;
  try {
    const questions = await questionsOn(corpus.sql, (body) => ask(postgraphile, body));
    const left: string[] = [];
    const measured: Measured[] = [];
    const agreed: Question[] = [];
    for (const question of questions) {
      const reason = await disagreement(question, contestants);
      if (reason) left.push(`${question.name}: ${reason}`);
      else agreed.push(question);
    }
    for (const question of [...agreed, mixed(agreed)])
      try {
        measured.push(...(await measure(question, contestants, corpus, { quick, rounds })));
      } catch (error) {
        // An hour's measurements are worth more than one that failed.
        left.push(`${question.name}: ${error}`);
      }
    const processes = contestants.filter(({ held }) => !held);
    const memory = await Promise.all(
      processes.map(async ({ name, pid }) => [name, shown((await residentMegabytes(pid)) ?? 0)]),
    );
    const connections = [...new Set(measured.map((each) => each.connections))];
    const body = [
      `${shown(issues * 120)} claims on one Postgres; ${rounds} rounds, in each of which all are asked in turn, and medians of them. The peers gave the same answers to all that was asked before anything was timed. ×: questions a second, beside PostGraphile's. "Hearsay" keeps no answers here; "warm" does, as unless told otherwise, and 304 is what it tells who holds one. Last, processor time for each question, of the server's process and of Postgres.`,
      ...connections.map((many) => `## ${many} at once\n\n${tableFor(measured, many)}`),
      `## Memory after the run\n\n${tableOf(["", "resident, MB"], memory)}`,
      left.length > 0 ? `Not measured: ${left.join("; ")}.` : "",
    ];
    return {
      name: "peers",
      title: "The service, PostGraphile 5 and the limit",
      machine: [...machine, `The three of them on Node ${versionOf(nodePath())}`],
      body: body.filter(Boolean).join("\n\n"),
      plots: Object.fromEntries(
        connections.flatMap((many) => [
          [`peers-${many}.svg`, plotFor(measured, contestants, many, false)],
          [`peers-warm-${many}.svg`, plotFor(measured, contestants, many, true)],
        ]),
      ),
    };
  } finally {
    await stopAll(contestants);
    await corpus.sql.unsafe(withoutFunctions);
    await corpus.sql.unsafe(`alter database ${corpus.name} reset max_parallel_workers_per_gather`);
  }
}

/** Asks every contestant everything once. Where one answers differently, which and what. */
async function disagreement(
  { bodies }: Question,
  contestants: readonly Contestant[],
): Promise<string | null> {
  try {
    for (const at of bodies.hearsay.keys()) {
      const answers = new Map<string, string>();
      for (const contestant of contestants) {
        const body = bodies[contestant.peer][at] as string;
        answers.set(contestant.name, alike(contestant.peer, await ask(contestant, body)));
      }
      const [expected, ...others] = [...answers];
      const other = others.find(([, answer]) => answer !== expected?.[1]);
      if (other) return `${other[0]} and ${expected?.[0]} differ on ${bodies.hearsay[at]}`;
    }
    return null;
  } catch (error) {
    return String(error);
  }
}

/** How many seconds a load lasts. */
const [shortest, longest] = [2, 30];

/** How many seconds it takes to answer a question to one who asks alone, on average over some of its variables. */
async function secondsAlone(
  contestant: Contestant,
  { bodies }: Pick<Question, "bodies">,
): Promise<number> {
  const some = bodies[contestant.peer].slice(0, 10);
  const begun = performance.now();
  for (const body of some) await ask(contestant, body);
  return (performance.now() - begun) / some.length / 1000;
}

async function measure(
  question: Question,
  contestants: readonly Contestant[],
  { sql }: BenchDatabase,
  { quick, rounds }: Pick<Options, "quick" | "rounds">,
): Promise<Measured[]> {
  const measured = (quick ? [16] : [1, 16, 64]).flatMap((connections) =>
    contestants.map((contestant) => ({ question, connections, contestant, runs: [] as Run[] })),
  );
  console.error(`asking: ${question.name}`);
  const asked = new Map<Contestant, { sent: Sent[]; alone: number }>();
  for (const contestant of contestants) {
    const sent = await requestsOf(contestant, question);
    const alone = quick ? 0 : await secondsAlone(contestant, question);
    asked.set(contestant, { sent, alone });
    // What is to be there already has to have come before, byte for byte; else what each connection plans for itself.
    if (contestant.warm) await askOnce(contestant, sent);
    else await askTogether(contestant, sent, 16, quick ? 0.3 : shortest);
  }
  for (let round = 0; round < rounds; round++)
    for (const { connections, contestant, runs } of measured) {
      const before = await backendSeconds(sql);
      const { sent, alone } = asked.get(contestant) as { sent: Sent[]; alone: number };
      // So long that each client is answered twice, even where there are only two processors for all of them.
      const twice = connections * alone;
      const seconds = quick ? 0.2 : Math.min(longest, Math.max(shortest, twice));
      const load = await askTogether(contestant, sent, connections, seconds);
      const spent = spentSince(before, await backendSeconds(sql));
      runs.push({ ...load, postgres: (spent / load.asked) * 1000 });
      await settle(sql);
    }
  return measured;
}

const middle = ({ runs }: Measured, of: keyof Run) => median(runs.map((run) => run[of]));

function tableFor(measured: readonly Measured[], connections: number): string {
  const rows = measured
    .filter((each) => each.connections === connections)
    .map((each, _at, all) => {
      const beside = all.find(
        ({ question, contestant }) =>
          question === each.question && contestant.peer === "postgraphile",
      ) as Measured;
      return [
        each.contestant.name === "Hearsay" ? each.question.name : "",
        each.contestant.name,
        shown(middle(each, "rate")),
        shown(middle(each, "rate") / middle(beside, "rate")),
        ...(["median", "slowest", "processor", "postgres"] as const).map((of) =>
          shown(middle(each, of)),
        ),
      ];
    });
  const header = ["question", "", "a second", "×", "p50 ms", "p99", "CPU ms", "Postgres"];
  return tableOf(header, rows);
}

function plotFor(
  measured: readonly Measured[],
  contestants: readonly Contestant[],
  connections: number,
  warm: boolean,
): string {
  const shown = contestants.filter((each) => each.warm === warm);
  const at = measured.filter((each) => each.connections === connections);
  const groups = [...new Set(at.map(({ question }) => question))].map((question) => {
    const of = at.filter((each) => each.question === question);
    const rate = (found: Measured | undefined) => (found ? middle(found, "rate") : Number.NaN);
    const beside = rate(of.find(({ contestant }) => contestant.peer === "postgraphile"));
    const values = shown.map(
      (one) => rate(of.find(({ contestant }) => contestant === one)) / beside,
    );
    return { name: question.name, values };
  });
  return barsOf(
    `Questions answered a second${warm ? " from what is kept" : ""}, ${connections} at once`,
    "times what PostGraphile answers",
    shown.map(({ name }) => name),
    groups,
  );
}

const versionOf = (path: string) =>
  execFileSync(path, ["--version"], { encoding: "utf8" }).trim().slice(1);
