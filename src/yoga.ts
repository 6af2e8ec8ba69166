import { createYoga } from "graphql-yoga";
import type { Database } from "./database.ts";
import type { Context } from "./graphql/context.ts";
import { schema } from "./graphql/schema.ts";
import { exampleTabs } from "./http/example-tabs.ts";
import { renderGraphiQL } from "./http/graphiql/render.ts";

/** The service without a port: schema, context, and what surrounds them. */
export function createApp(database: Pick<Database, "db">) {
  return createYoga({
    schema,
    context: (): Context => ({ db: database.db }),
    landingPage: false,
    // Carries all it needs; Yoga's own page loads GraphiQL from a CDN.
    renderGraphiQL,
    graphiql: {
      title: "Hearsay",
      defaultTabs: exampleTabs.map(({ query, variables }) => ({
        query,
        variables: variables ? JSON.stringify(variables, null, 2) : null,
      })),
    },
  });
}
