import type { Findings } from "./report/write.ts";
import { benchSeeding } from "./seeding.ts";

export interface Options {
  quick: boolean;
  issues: number;
  rounds: number;
  seed: number;
}

/** Everything that can be measured, by the name that the command takes. */
export const benchmarks: Record<string, (options: Options) => Promise<Findings>> = {
  seeding: ({ quick, ...options }) => benchSeeding({ ...options, readingSeconds: quick ? 3 : 10 }),
};
