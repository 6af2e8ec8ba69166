import { writeFile } from "node:fs/promises";
import { schemaFiles } from "./json-schema.ts";

/** Writes the JSON Schemas by which editors check what people write; `npm run generate` runs this. */
for (const [file, text] of Object.entries(schemaFiles()))
  await writeFile(new URL(`../../../seed/${file}`, import.meta.url), text);
