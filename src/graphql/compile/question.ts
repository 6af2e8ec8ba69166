import {
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  Kind,
  type ValueNode,
} from "graphql";

/** The variables of a question, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** A question with its variables, and the arguments that they make of its fields, each worked out once. */
export class Question {
  readonly #arguments = new Map<FieldNode, Record<string, unknown>>();

  constructor(readonly variables: Variables) {}

  /** Throws for the client where a variable doesn't fit. */
  argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode) {
    let args = this.#arguments.get(node);
    if (!args) {
      args = getArgumentValues(definition, node, this.variables);
      this.#arguments.set(node, args);
    }
    return args;
  }
}

/** Whether an argument's value is only known with the question's variables. */
export function isVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(isVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => isVariable(field.value));
  return false;
}
