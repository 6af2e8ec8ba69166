import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** Tests of faults that have a number. CI runs them by `npm run test:faults`, more of each, and not twice. */
export const numbered = [
  "tests/faults/**/*.test.ts",
  "tests/graphql/connections.test.ts",
  "tests/graphql/compile/equivalence.test.ts",
];

export default defineConfig({
  resolve: {
    // Vitest would load graphql twice, as CommonJS and as a module; two copies don't know each other's types.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(process.env.CI ? numbered : [])],
    globalSetup: "tests/build.ts",
    // Much of a test is waiting for a database or a process; Vitest itself would leave a processor idle.
    maxWorkers: availableParallelism(),
    // A process for each file would read the sources and compile the embedded engine anew for each.
    isolate: false,
    // Machines that others use are slow at times: what fails twice has failed.
    retry: process.env.CI ? 1 : 0,
    // What the executor lets go of once an answer is over, as src/server.ts says; all else that nobody awaits fails.
    onUnhandledError: ({ type, name, ...error }) =>
      !(type === "Unhandled Rejection" && name === "GraphQLError" && "path" in error),
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
