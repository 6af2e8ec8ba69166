import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.ts";

/** A question that GraphiQL opens with; the same text lies under tests/queries with its answer. */
export interface ExampleTab {
  /** The name of the file under tests/queries. */
  file: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** The questions that GraphiQL opens with, in order; `npm run record` copies them from tests/queries. */
export const exampleTabs: ExampleTab[] = JSON.parse(
  readFileSync(join(packageRoot, "src", "http", "example-tabs.json"), "utf8"),
);
