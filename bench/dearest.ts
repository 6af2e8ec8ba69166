import { type Dear, dear } from "./asking/dear.ts";
import { type Asked, OverLimit, type Service, startService } from "./asking/service.ts";
import type { Options } from "./benchmarks.ts";
import { corporaOf } from "./corpora.ts";
import { describeMachine } from "./machine.ts";
import { residentMegabytes } from "./processor.ts";
import { median } from "./report/median.ts";
import { shown, tableOf } from "./report/table.ts";
import type { Findings } from "./report/write.ts";

/** No query has room for more aliases than this, whatever they cost. */
const most = 200;

/** Asks the dearest queries of each kind that the service accepts: each as often under aliases as its limits let through. */
export async function benchDearest({ quick, issues, seed, keep }: Options): Promise<Findings> {
  const corpora = await corporaOf(issues, seed, keep);
  const machine = await describeMachine(corpora.large.sql);
  const settings = { RESPONSE_CACHE_BYTES: "0" };
  const service = await startService("large", corpora.large.url, settings);
  try {
    const before = (await residentMegabytes(service.pid)) ?? Number.NaN;
    const rows: string[][] = [];
    for (const kind of dear) {
      const { asked, times, first } = await largestAccepted(service, kind);
      const again: number[] = [];
      for (let round = 0; round < (quick ? 1 : 5); round++) again.push(await service.time(asked));
      rows.push([kind.name, shown(times), shown(first), shown(median(again))]);
    }
    const after = (await residentMegabytes(service.pid)) ?? Number.NaN;
    const refused: number[] = [];
    for (let round = 0; round < 20; round++) refused.push(await service.time(nested));
    const body = [
      `Each kind of field as often in one query as the service lets through, over ${shown(issues * 120)} claims: milliseconds the first time, and the median of those after it.`,
      tableOf(["kind", "times", "first", "again"], rows),
      `The service had ${shown(before)} MB resident before and ${shown(after)} after all of them.`,
      `Claims in articles in claims, ten levels deep in a query of ${nested.query.length} bytes, are refused in ${shown(refused[0] ?? Number.NaN)} ms the first time and ${shown(median(refused))} ms in the middle of ${refused.length}.`,
    ].join("\n\n");
    return {
      name: "dearest",
      title: "The dearest queries that are accepted",
      machine,
      body,
      plots: {},
    };
  } finally {
    await service.stop();
  }
}

/** Lists that lead back: without a limit a few bytes ask for 20 to the tenth rows. */
const levels = 10;
const nested: Asked = {
  query: `{claims{nodes${"{article{claims{nodes".repeat(levels)}{id}${"}}}".repeat(levels)}}}`,
  variables: {},
};

/** Asks with fewer and fewer aliases until the service answers; `first` is how many milliseconds that took. */
async function largestAccepted(service: Service, { field }: Dear) {
  for (let times = most; ; ) {
    const fields = Array.from({ length: times }, (_, at) => `a${at}: ${field(at)}`);
    const asked: Asked = { query: `{ ${fields.join(" ")} }`, variables: {} };
    try {
      const begun = performance.now();
      await service.ask(asked);
      return { asked, times, first: performance.now() - begun };
    } catch (error) {
      if (!(error instanceof OverLimit) || times === 1) throw error;
      times = Math.min(times - 1, Math.max(1, Math.floor((times * error.maximum) / error.value)));
    }
  }
}
