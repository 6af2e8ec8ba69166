import { NoSchemaIntrospectionCustomRule } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Config } from "../config.ts";

/** Keeps the schema to those who know it, where INTROSPECTION is false. */
export function useIntrospection({ INTROSPECTION: open }: Config): Plugin {
  if (open) return {};
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      return ({ result }) => {
        for (const error of result) withoutSuggestions(error);
      };
    },
    onExecute() {
      return {
        onExecuteDone({ result }) {
          if ("errors" in result)
            for (const error of result.errors ?? []) withoutSuggestions(error);
        },
      };
    },
  };
}

/** graphql ends a message with what else could have been meant. */
function withoutSuggestions(error: Error): void {
  error.message = error.message.replace(/ Did you mean .*\?/s, "");
}
