import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { addPgTableCondition } from "postgraphile/utils";

/** Only rows that have a value in this column: what a join table's empty positions leave out. */
const where = (tableName: string, condition: string, column: string) =>
  addPgTableCondition(
    { schemaName: "public", tableName },
    condition,
    ({ graphql }) => ({ type: graphql.GraphQLBoolean }),
    (value, { sql, sqlTableAlias }) =>
      value ? sql`${sqlTableAlias}.${sql.identifier(column)} is not null` : null,
  );

/** PostGraphile over the same tables: its own preset, its own HTTP server, as for production. */
const peer = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [where("claim_actors", "own", "position"), where("cited_sources", "named", "source_id")],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL ?? "",
      schemas: ["public", "peers"],
      // As many as the service has.
      poolConfig: { max: 10 },
    }),
  ],
  // Nested lists are short: without pages they cost it less.
  schema: { defaultBehavior: "+list" },
  grafast: { explain: false },
  grafserv: { watch: false, graphiql: false },
});

const serving = peer.createServ(grafserv);
const server = createServer();
await serving.addTo(server);
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`answers on http://127.0.0.1:${port}/graphql`);
});
process.once("SIGTERM", () => process.exit(0));
