import type { Column } from "drizzle-orm";
import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { claims } from "../../../schema/index.ts";
import { type ClaimFilter, claimCondition } from "../../graphql/claim-filter.ts";
import { clientError } from "../../graphql/errors.ts";

/** What a client asks to be exported. */
export interface ExportRequest {
  filter: ClaimFilter | null;
  newestFirst: boolean;
}

const known = ["filter", "orderBy"];

/**
 * Reads the query string of an export by the schema's own input types, so that it means what the
 * same words mean to the field `claims`. Throws a GraphQLError, or an AggregateError of several,
 * for the client.
 */
export function readRequest(schema: GraphQLSchema, parameters: URLSearchParams): ExportRequest {
  for (const name of new Set(parameters.keys())) {
    if (!known.includes(name))
      throw clientError(
        "BAD_REQUEST",
        `Unknown parameter "${name.slice(0, 60)}". An export takes \`filter\` and \`orderBy\`.`,
        { parameter: name.slice(0, 60) },
      );
    if (parameters.getAll(name).length > 1)
      throw clientError("BAD_REQUEST", `\`${name}\` is given more than once.`, { parameter: name });
  }
  const type = (name: string) => schema.getType(name) as GraphQLInputType;
  const given = parameters.get("filter");
  const filter = coerced<ClaimFilter>(
    "filter",
    given === null ? null : parsed(given),
    type("ClaimFilter"),
  );
  const orderBy = coerced<string>("orderBy", parameters.get("orderBy"), type("ClaimOrder"));
  if (orderBy === "RELEVANCE")
    throw clientError(
      "BAD_VALUE",
      "orderBy: an export is in the order of print; expected OLDEST_FIRST or NEWEST_FIRST.",
      { parameter: "orderBy" },
    );
  // What a condition finds wrong is told before anything is sent.
  claimCondition(filter)?.(claims as unknown as Record<string, Column>);
  return { filter, newestFirst: orderBy === "NEWEST_FIRST" };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw clientError(
      "BAD_REQUEST",
      `filter: not JSON: ${(error as Error).message}; expected what ClaimFilter takes, such as {"act":["DENIAL"]}`,
      { parameter: "filter" },
    );
  }
}

function coerced<Value>(parameter: string, value: unknown, type: GraphQLInputType): Value | null {
  const errors: GraphQLError[] = [];
  // Not given, or null: there is nothing to be of the type.
  if (value === null) return null;
  const result = coerceInputValue(value, type, (path, _value, { message }) => {
    const at = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
    errors.push(
      clientError("BAD_VALUE", `${parameter}${at}: ${message}`, { parameter, path: [...path] }),
    );
  });
  if (errors.length > 0) throw new AggregateError(errors);
  return result as Value;
}
