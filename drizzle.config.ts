import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  // The index, not the folder: given the folder, Drizzle Kit sees each table twice.
  schema: "./schema/index.ts",
  out: "./schema/migrations",
});
