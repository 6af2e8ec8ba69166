import { type ASTVisitor, type FieldNode, GraphQLError, type ValidationContext } from "graphql";
import type { Plugin } from "graphql-yoga";

/**
 * Refuses the alias `then`: the executor takes whatever has a property of that name for a promise, an object of the
 * answer too, and waits for it (`isPromise` of @whatwg-node/promise-helpers).
 */
export function useThen(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(noThen) };
}

const noThen = (context: ValidationContext): ASTVisitor => ({
  Field({ alias }: FieldNode) {
    if (alias?.value !== "then") return;
    const message = "A field can't be called `then` here; give it another alias.";
    context.reportError(new GraphQLError(message, { nodes: alias }));
  },
});
