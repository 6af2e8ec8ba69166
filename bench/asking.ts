import { askAlone, askTogether, type Load, posted } from "./asking/load.ts";
import { type Question, questionsAbout } from "./asking/questions.ts";
import { type Service, startService, UnknownField } from "./asking/service.ts";
import type { Options } from "./benchmarks.ts";
import { corporaOf } from "./corpora.ts";
import { describeMachine } from "./machine.ts";
import { residentMegabytes } from "./processor.ts";
import { shown, tableOf } from "./report/table.ts";
import type { Findings } from "./report/write.ts";

const many = [16, 64];

/** Each question is to be answered anew. */
const uncached = { RESPONSE_CACHE_BYTES: "0" };

/** What one question was like: alone on both corpora, and under load on the large one. */
interface Measured {
  name: string;
  large: Load;
  small: Load;
  loads: Load[];
}

/** Asks all questions, or only those called so, of a running service over two corpora. */
export async function benchAsking(
  { quick, issues, rounds, seed, keep }: Options,
  only: readonly string[] | null = null,
): Promise<Findings> {
  const corpora = await corporaOf(issues, seed, keep);
  const machine = await describeMachine(corpora.large.sql);
  const large = await startService("large", corpora.large.url, uncached);
  const small = await startService("small", corpora.small.url, uncached);
  const left: string[] = [];
  const measured: Measured[] = [];
  const seconds = quick ? 0.5 : 3;
  try {
    const ofSmall = await questionsAbout(small);
    for (const [index, question] of (await questionsAbout(large)).entries()) {
      if (only && !only.includes(question.name)) continue;
      const missing =
        (await unanswered(large, question)) ??
        (await unanswered(small, ofSmall[index] as Question));
      if (missing) left.push(`${question.name} (${missing})`);
      else measured.push(await measure(question, ofSmall[index] as Question));
    }
    return await findings();
  } finally {
    await Promise.all([large.stop(), small.stop()]);
  }

  async function measure(question: Question, ofSmall: Question): Promise<Measured> {
    const runs = { large: [] as Load[], small: [] as Load[], loads: many.map(() => [] as Load[]) };
    for (let round = 0; round < rounds; round++) {
      runs.large.push(await askAlone(large, question.asked, seconds));
      runs.small.push(await askAlone(small, ofSmall.asked, seconds));
      for (const [at, connections] of many.entries())
        runs.loads[at]?.push(
          await askTogether(
            large,
            question.asked.map((asked) => posted(JSON.stringify(asked))),
            connections,
            Math.max(1, seconds),
          ),
        );
    }
    return {
      name: question.name,
      large: middle(runs.large),
      small: middle(runs.small),
      loads: runs.loads.map(middle),
    };
  }

  async function findings(): Promise<Findings> {
    const rows = measured.map(({ name, large, small, loads }) => [
      name,
      shown(large.median),
      shown(large.slowest),
      shown(large.median / small.median),
      ...loads.flatMap(({ rate, median, slowest }) => [shown(rate), shown(median), shown(slowest)]),
      shown(loads.at(-1)?.processor ?? Number.NaN),
    ]);
    const header = [
      "question",
      "p50 ms",
      "p99",
      "to a tenth",
      ...many.flatMap((connections) => [`${connections}: per s`, "p50 ms", "p99"]),
      "CPU ms",
    ];
    const body = [
      `${shown(issues * 120)} claims in ${shown(issues)} issues on Postgres; medians of ${rounds} rounds. The first figures are of one client that waits for each answer; "to a tenth" is its median beside that over a corpus of a tenth of the size; then 16 and 64 clients at once; last, processor time of Node for each answer.`,
      tableOf(header, rows),
      `The service was ready after ${shown(large.startSeconds)} s and has ${shown((await residentMegabytes(large.pid)) ?? Number.NaN)} MB resident after the run.`,
      ...refusals(measured),
      left.length > 0 ? `Not asked, since the schema doesn't answer it: ${left.join("; ")}.` : "",
    ];
    return {
      name: only?.[0] ?? "asking",
      title: "Questions asked of a running service",
      machine,
      body: body.filter(Boolean).join("\n\n"),
      plots: {},
    };
  }
}

/** Asks each once before anything is timed. Why it cannot be asked; null where all is well. */
async function unanswered(service: Service, { asked }: Question): Promise<string | null> {
  try {
    for (const each of asked) await service.ask(each);
    return null;
  } catch (error) {
    if (error instanceof UnknownField) return error.message;
    throw error;
  }
}

/** Where the service told some of many clients to come back, or was too slow to tell them anything. */
const refusals = (measured: readonly Measured[]) =>
  measured.flatMap(({ name, loads }) =>
    loads.flatMap(({ refused }, at) =>
      refused > 0 ? [`Refused of "${name}" at ${many[at]} clients: ${refused}.`] : [],
    ),
  );

/** The run whose median is in the middle. */
const middle = (runs: readonly Load[]) =>
  [...runs].sort((a, b) => a.median - b.median)[Math.floor((runs.length - 1) / 2)] as Load;
