import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Config } from "../config.ts";
import { clientError, type ErrorCode } from "../graphql/errors.ts";
import { KnownCosts } from "./limits/known-costs.ts";
import { type Shape, shapeOf } from "./limits/shape.ts";
import { limitExceeded } from "./refusal.ts";
import { recordOf } from "./request-record.ts";

/** Nobody reads more mistakes than this at once. */
const maximumErrors = 5;

/** Refuses a query that is too large before it is validated, and one that would read too many rows before any SQL. */
export function useQueryLimits(config: Config, schema: GraphQLSchema): Plugin {
  const limits: [measure: keyof Shape, counted: string, setting: keyof Config][] = [
    ["depth", "levels of fields", "MAX_DEPTH"],
    ["aliases", "aliases", "MAX_ALIASES"],
    ["directives", "directives", "MAX_DIRECTIVES"],
    ["fields", "fields", "MAX_FIELDS"],
  ];
  const known = new WeakMap<DocumentNode, GraphQLError[]>();
  const costs = new KnownCosts(schema);

  function tooLarge(document: DocumentNode): GraphQLError[] {
    const found = known.get(document);
    if (found) return found;
    const shape = shapeOf(document);
    const errors = limits.flatMap(([measure, counted, setting]) => {
      const maximum = config[setting] as number;
      // Fragments within fragments make numbers that no client can do anything with.
      const value = Math.min(shape[measure], Number.MAX_SAFE_INTEGER);
      if (value <= maximum) return [];
      return limitExceeded(measure, `${value} ${counted}`, value, maximum, setting);
    });
    known.set(document, errors);
    return errors;
  }

  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: config.MAX_TOKENS });
        } catch (error) {
          throw unreadable(error, config.MAX_TOKENS);
        }
      });
    },
    onValidate({ params: { documentAST }, setResult, setValidationFn }) {
      const errors = tooLarge(documentAST);
      if (errors.length > 0) return setResult(errors);
      setValidationFn((schema, document, rules) =>
        validate(schema, document, rules, { maxErrors: maximumErrors }),
      );
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { document, variableValues, operationName } = args;
      const operation = getOperationAST(document, operationName);
      // The executor says what is wrong with a name that none has.
      if (!operation) return;
      const cost = costs.of(document, operation, variableValues);
      const record = recordOf(args.contextValue.request);
      record.operation = operation.name?.value.slice(0, 100);
      record.cost = cost;
      const maximum = config.MAX_COST;
      if (cost > maximum)
        setResultAndStopExecution({
          errors: [limitExceeded("cost", `a cost of ${cost} rows`, cost, maximum, "MAX_COST")],
        });
    },
  };
}

/** Why a text was not parsed. A stack that overflows leaves nothing behind: the parser only reads. */
function unreadable(error: unknown, maximum: number): unknown {
  const wrong = { http: { status: 400, spec: true } };
  if (error instanceof RangeError)
    return clientError("GRAPHQL_PARSE_FAILED", "The query nests its values too deeply.", wrong);
  if (!(error instanceof GraphQLError)) return error;
  if (!error.message.startsWith("Syntax Error: Document contains more")) {
    Object.assign(error.extensions, { code: "GRAPHQL_PARSE_FAILED" satisfies ErrorCode, ...wrong });
    return error;
  }
  const amount = `more than ${maximum} tokens`;
  return limitExceeded("tokens", amount, maximum + 1, maximum, "MAX_TOKENS");
}
