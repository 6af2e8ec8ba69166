import type { SQL } from "drizzle-orm";
import type { FieldNode, GraphQLField } from "graphql";
import { isVariable, Question } from "./question.ts";
import type { Nodes } from "./selection.ts";
import { keptHole } from "./statement.ts";

/** SQL that is made of a field's arguments: at once where they are all in its text, else once they are known. */
export function withArguments(
  definition: GraphQLField<unknown, unknown>,
  [node]: Nodes,
  make: (args: Record<string, unknown>) => SQL,
): SQL {
  const given = (question: Question) => question.given(definition, node as FieldNode);
  const known = node?.arguments?.every(({ value }) => !isVariable(value)) ?? true;
  if (known) return make(given(new Question({})).args);
  return keptHole(given, ({ args }) => make(args));
}
