import { residentMegabytes } from "./processor.ts";
import { median } from "./report/median.ts";
import type { Line } from "./report/plot.ts";
import { shown } from "./report/table.ts";

/** Resident memory of a process at a moment. */
export interface Sample {
  seconds: number;
  megabytes: number;
}

/** How often memory is looked at, in milliseconds. */
export const interval = 200;

/** Looks at a process's memory until `stop`, which gives what was seen. */
export function watchMemory(pid: number): { stop(): Sample[] } {
  const started = performance.now();
  const samples: Sample[] = [];
  const timer = setInterval(async () => {
    const megabytes = await residentMegabytes(pid);
    const seconds = (performance.now() - started) / 1000;
    if (megabytes !== null) samples.push({ seconds, megabytes });
  }, interval);
  return {
    stop() {
      clearInterval(timer);
      return samples;
    },
  };
}

/** Memory as a line of a plot. */
export function memoryLine(name: string, samples: readonly Sample[]): Line {
  return { name, points: samples.map(({ seconds, megabytes }) => ({ x: seconds, y: megabytes })) };
}

/** At a tenth of the run, half of it and near its end, each the median around that moment; and the most. */
export function memoryAt(samples: readonly Sample[]) {
  const around = (part: number) => {
    const at = Math.floor(part * (samples.length - 1));
    return shown(
      median(samples.slice(Math.max(0, at - 5), at + 6).map(({ megabytes }) => megabytes)),
    );
  };
  const most = shown(Math.max(...samples.map(({ megabytes }) => megabytes)));
  return { tenth: around(0.1), half: around(0.5), end: around(0.95), most };
}
