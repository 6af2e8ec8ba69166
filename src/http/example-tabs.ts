/** A question that GraphiQL opens with; the same text lies under tests/queries with its answer. */
export interface ExampleTab {
  /** The name of the file under tests/queries. */
  file: string;
  query: string;
  variables?: Record<string, unknown>;
}

export const exampleTabs: ExampleTab[] = [];
