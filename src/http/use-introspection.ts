import { type GraphQLError, NoSchemaIntrospectionCustomRule } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Config } from "../config.ts";

/** Keeps the schema to those who know it, where INTROSPECTION is false. */
export function useIntrospection({ INTROSPECTION: open }: Config): Plugin {
  if (open) return {};
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(NoSchemaIntrospectionCustomRule);
      // What is found wrong later is stripped where errors are masked.
      return ({ result }) => {
        for (const error of result) withoutSuggestion(error);
      };
    },
  };
}

/** The error without what else could have been meant, which graphql says at the end of a message. */
export function withoutSuggestion(error: GraphQLError): GraphQLError {
  error.message = error.message.replace(/ Did you mean .*\?/s, "");
  return error;
}
