import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { costly, costOf, type Variables } from "./cost.ts";

/** What is known of an operation: the variables that its cost depends on, and costs by their values. */
interface Known {
  names: string[];
  costs: Map<string, number>;
}

/** How many costs of one operation are kept, and how long their keys may be: strangers choose them. */
const keptCosts = 64;
const longestKey = 200;

/** Foretells costs as `costOf` does, once for operations that are asked again with variables that cost alike. */
export class KnownCosts {
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(readonly schema: GraphQLSchema) {}

  of(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number {
    const known = this.#known.get(operation) ?? { names: namesIn(document), costs: new Map() };
    this.#known.set(operation, known);
    const given = Object.fromEntries(
      known.names.flatMap((name) =>
        variables && Object.hasOwn(variables, name) ? [[name, variables[name]]] : [],
      ),
    );
    const key = JSON.stringify(given);
    const before = known.costs.get(key);
    if (before !== undefined) return before;
    const cost = costOf(this.schema, document, operation, variables);
    if (known.costs.size >= keptCosts) known.costs.clear();
    if (key.length <= longestKey) known.costs.set(key, cost);
    return cost;
  }
}

/** The variables that stand in arguments which cost. */
function namesIn(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Argument(argument) {
      if (!costly.includes(argument.name.value as never)) return false;
      visit(argument.value, { Variable: ({ name }) => void names.add(name.value) });
      return false;
    },
  });
  return [...names];
}
