import { join } from "node:path";
import { configDefaults, defineConfig, mergeConfig } from "vitest/config";
import common, { numbered } from "../../vitest.config.ts";
import { FaultReport } from "./report.ts";

/** Every fault by its number, those too that take minutes. */
export default mergeConfig(
  { ...common, test: { ...common.test, include: [], exclude: configDefaults.exclude } },
  defineConfig({
    root: join(import.meta.dirname, "../.."),
    test: {
      include: numbered,
      // What has no number is tried by `npm test`, but in CI, which runs these files nowhere else.
      ...(!process.env.CI && { testNamePattern: /faults? \d|generated/ }),
      env: { FAULTS: process.env.CI ? "part" : "all" },
      reporters: ["default", new FaultReport()],
    },
  }),
);
