import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Vitest would load graphql twice, as CommonJS and as a module; two copies don't know each other's types.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    // Machines that others use are slow at times: what fails twice has failed.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
