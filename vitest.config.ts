import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Vitest would load graphql twice, as CommonJS and as a module; two copies don't know each other's types.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
