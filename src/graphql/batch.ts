import type { FieldNode, GraphQLResolveInfo } from "graphql";
import type { Context } from "./context.ts";

/** A field's execution for one parent. */
export interface Execution<Item> {
  item: Item;
  info: GraphQLResolveInfo;
}

interface Batch<Item, Result> {
  executions: Execution<Item>[];
  results: Promise<Result[]>;
}

const batches = new WeakMap<Context, Map<FieldNode, Map<string, Batch<unknown, unknown>>>>();

/**
 * Runs a field once for all the parents that a query asks it of, where their arguments are alike:
 * `key` tells. `run` answers in the order of the executions.
 */
export async function batched<Item, Result>(
  execution: Execution<Item>,
  key: string,
  context: Context,
  run: (executions: Execution<Item>[]) => Promise<Result[]>,
): Promise<Result> {
  const node = execution.info.fieldNodes[0] as FieldNode;
  const byField = batches.get(context) ?? new Map();
  batches.set(context, byField);
  const byKey: Map<string, Batch<Item, Result>> = byField.get(node) ?? new Map();
  byField.set(node, byKey);
  let batch = byKey.get(key);
  if (!batch) {
    const executions: Execution<Item>[] = [];
    // The executor resolves all the parents of a list before it lets go of this turn.
    const results = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      byKey.delete(key);
      return run(executions);
    });
    batch = { executions, results };
    byKey.set(key, batch);
  }
  const place = batch.executions.push(execution) - 1;
  return (await batch.results)[place] as Result;
}
