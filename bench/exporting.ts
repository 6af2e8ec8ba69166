import { get } from "node:http";
import { startService } from "./asking/service.ts";
import type { Options } from "./benchmarks.ts";
import { corporaOf } from "./corpora.ts";
import { describeMachine } from "./machine.ts";
import { memoryAt, memoryLine, type Sample, watchMemory } from "./memory.ts";
import { median } from "./report/median.ts";
import { plotOf } from "./report/plot.ts";
import { shown, tableOf } from "./report/table.ts";
import type { Findings } from "./report/write.ts";

const files = ["claims.csv", "claims.ndjson", "claims.jsonld"];

interface Run {
  megabytes: number;
  seconds: number;
  memory: Sample[];
}

/** Takes every claim as each kind of file, one after another from one service, and watches its memory. */
export async function benchExporting(options: Options): Promise<Findings> {
  const { issues, rounds, seed, keep } = options;
  const corpora = await corporaOf(issues, seed, keep);
  const machine = await describeMachine(corpora.large.sql);
  const service = await startService("large", corpora.large.url);
  try {
    const runs = new Map<string, Run[]>(files.map((file) => [file, []]));
    for (let round = 1; round <= rounds; round++)
      for (const file of files) {
        const watched = watchMemory(service.pid);
        const begun = performance.now();
        const bytes = await taken(new URL(`/export/${file}`, service.url));
        const seconds = (performance.now() - begun) / 1000;
        runs.get(file)?.push({ megabytes: bytes / 1e6, seconds, memory: watched.stop() });
        console.error(`round ${round}: ${file} ${shown(seconds)} s`);
      }
    const rows = [...runs].map(([file, each]) => {
      const { tenth, half, end } = memoryAt((each.at(-1) as Run).memory);
      const most = each.map(({ memory }) => memoryAt(memory).most).join(", ");
      const seconds = median(each.map((run) => run.seconds));
      return [file, shown(each[0]?.megabytes ?? 0), shown(seconds), tenth, half, end, most];
    });
    const header = ["file", "MB", "seconds", "at a tenth", "at half", "near the end", "at most"];
    const body = [
      `All ${shown(issues * 120)} claims, not compressed; a file after another from one service, ${rounds} rounds. Then its resident memory in MB: in the course of the last round, and the most in each.`,
      tableOf(header, rows),
    ].join("\n\n");
    const plot = plotOf(
      "Resident memory of the service while it exports",
      { x: "seconds", y: "MB" },
      [...runs].map(([name, each]) => memoryLine(name, (each.at(-1) as Run).memory)),
    );
    return {
      name: "exporting",
      title: "Exports of the whole corpus",
      machine,
      body,
      plots: { "exporting-memory.svg": plot },
    };
  } finally {
    await service.stop();
  }
}

/** How many bytes the answer has. Throws where it isn't a 200, or breaks off. */
function taken(url: URL): Promise<number> {
  return new Promise((done, failed) => {
    const sent = get(url, (response) => {
      if (response.statusCode !== 200) failed(new Error(`${url}: ${response.statusCode}`));
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => done(bytes));
      response.on("error", failed);
    });
    sent.on("error", failed);
  });
}
