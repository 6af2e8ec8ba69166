import { writeFile } from "node:fs/promises";
import { printSchema } from "graphql";
import { schema } from "./schema.ts";

/** Writes the API as clients read it into schema/schema.graphql; `npm run generate` runs this. */
await writeFile(
  new URL("../../schema/schema.graphql", import.meta.url),
  `${printSchema(schema)}\n`,
);
