import { benchAsking } from "./asking.ts";
import { benchDearest } from "./dearest.ts";
import { benchExporting } from "./exporting.ts";
import { benchPaging } from "./paging.ts";
import { benchPeers } from "./peers.ts";
import type { Findings } from "./report/write.ts";
import { benchSeeding } from "./seeding.ts";

export interface Options {
  quick: boolean;
  issues: number;
  rounds: number;
  seed: number;
  /** Whether generated corpora stay for the next run. */
  keep: boolean;
}

/** Everything that can be measured, by the name that the command takes. */
export const benchmarks: Record<string, (options: Options) => Promise<Findings>> = {
  seeding: ({ quick, ...options }) =>
    benchSeeding({ ...options, readingSeconds: quick ? 0.5 : 10 }),
  asking: (options) => benchAsking(options),
  paging: (options) => benchPaging(options),
  dearest: (options) => benchDearest(options),
  exporting: (options) => benchExporting(options),
  facets: (options) => benchAsking(options, ["facets"]),
  peers: (options) => benchPeers(options),
  search: (options) => benchAsking(options, ["search", "search for everyday words"]),
};

/** What is run where nothing is named: the others are parts of these, or take an hour. */
export const whole = ["seeding", "asking", "paging"];
