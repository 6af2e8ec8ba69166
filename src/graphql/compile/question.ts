import {
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  Kind,
  type ValueNode,
} from "graphql";

/** The variables of a question, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** A field's arguments, and a text that is the same wherever they are. */
export interface Given {
  args: Record<string, unknown>;
  key: string;
}

/** A question with its variables, and the arguments that they make of its fields, each worked out once. */
export class Question {
  readonly #given = new Map<FieldNode, Given>();

  constructor(readonly variables: Variables) {}

  /** Throws for the client where a variable doesn't fit. */
  given(definition: GraphQLField<unknown, unknown>, node: FieldNode): Given {
    let given = this.#given.get(node);
    if (!given) {
      const args = getArgumentValues(definition, node, this.variables);
      given = { args, key: JSON.stringify(args) };
      this.#given.set(node, given);
    }
    return given;
  }
}

/** Whether an argument's value is only known with the question's variables. */
export function isVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(isVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => isVariable(field.value));
  return false;
}
