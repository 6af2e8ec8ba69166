import { askInTurn, askTogether, type Load } from "./asking/load.ts";
import { mixed, type Question, questionsAbout } from "./asking/questions.ts";
import { posted } from "./asking/send.ts";
import { type Service, startService, UnknownField } from "./asking/service.ts";
import type { Options } from "./benchmarks.ts";
import { corporaOf } from "./corpora.ts";
import { describeMachine } from "./machine.ts";
import { residentMegabytes } from "./processor.ts";
import { shown, tableOf } from "./report/table.ts";
import type { Findings } from "./report/write.ts";

/** Each question is to be answered anew. */
const uncached = { RESPONSE_CACHE_BYTES: "0" };

/** What one question was like: alone on both corpora, and under load on the large one. */
interface Measured {
  name: string;
  large: Load;
  small: Load;
  loads: Load[];
}

/** A question as it is put to each corpus, about what that one holds. */
interface Pair {
  large: Question;
  small: Question;
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
  const seconds = quick ? 0.3 : 3;
  const many = quick ? [16] : [16, 64];
  try {
    const ofSmall = await questionsAbout(small);
    const answered: Pair[] = [];
    for (const [at, question] of (await questionsAbout(large)).entries()) {
      if (only && !only.includes(question.name)) continue;
      const pair = { large: question, small: ofSmall[at] as Question };
      const missing =
        (await unanswered(large, pair.large)) ?? (await unanswered(small, pair.small));
      if (missing) left.push(`${question.name} (${missing})`);
      else answered.push(pair);
    }
    for (const pair of answered) measured.push(await measure(pair));
    if (!only) measured.push(await measure(mixedOf(answered)));
    return await findings();
  } finally {
    await Promise.all([large.stop(), small.stop()]);
  }

  async function measure(questions: Pair): Promise<Measured> {
    const runs = { large: [] as Load[], small: [] as Load[], loads: many.map(() => [] as Load[]) };
    for (let round = 0; round < rounds; round++) {
      const both = [
        { service: large, asked: questions.large.asked },
        { service: small, asked: questions.small.asked },
      ];
      const [onLarge, onSmall] = (await askInTurn(both, seconds)) as [Load, Load];
      runs.large.push(onLarge);
      runs.small.push(onSmall);
      for (const [at, connections] of many.entries())
        runs.loads[at]?.push(
          await askTogether(
            large,
            questions.large.asked.map((asked) => posted(JSON.stringify(asked))),
            connections,
            seconds,
          ),
        );
    }
    return {
      name: questions.large.name,
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
      `${shown(issues * 120)} claims in ${shown(issues)} issues on Postgres; medians of ${rounds} rounds. The first figures are of one client that waits for each answer; "to a tenth" is its median beside that over a corpus of a tenth of the size, asked in turn with it; then ${many.join(" and ")} clients at once; last, processor time of Node for each answer.`,
      tableOf(header, rows),
      `The service was ready after ${shown(large.startSeconds)} s and has ${shown((await residentMegabytes(large.pid)) ?? Number.NaN)} MB resident after the run.`,
      ...refusals(),
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

  /** Where the service told some of many clients to come back, or was too slow to tell them anything. */
  function refusals(): string[] {
    return measured.flatMap(({ name, loads }) =>
      loads.flatMap(({ refused }, at) =>
        refused > 0 ? [`Refused of "${name}" at ${many[at]} clients: ${refused}.`] : [],
      ),
    );
  }
}

const mixedOf = (pairs: readonly Pair[]): Pair => ({
  large: mixed(pairs.map(({ large }) => large)),
  small: mixed(pairs.map(({ small }) => small)),
});

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

/** The run whose median is in the middle. */
const middle = (runs: readonly Load[]) =>
  [...runs].sort((a, b) => a.median - b.median)[Math.floor((runs.length - 1) / 2)] as Load;
