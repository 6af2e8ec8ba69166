import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import postgres from "postgres";
import { statementFor } from "./statements.ts";

/**
 * What Node and Postgres can do at best: a question's name and variables, one prepared statement,
 * and its JSON sent as it comes, with nothing parsed, checked or logged.
 */
const sql = postgres(process.env.DATABASE_URL ?? "", { max: 10, onnotice: () => {} });

async function answer(body: string): Promise<string> {
  const { name, variables } = JSON.parse(body);
  const { text, parameters } = statementFor(name, variables);
  const [row] = await sql.unsafe<{ answer: string }[]>(text, parameters(variables) as never[], {
    prepare: true,
  });
  return row?.answer ?? "";
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", async () => {
    try {
      const json = Buffer.from(await answer(Buffer.concat(chunks).toString()));
      response.writeHead(200, {
        "content-type": "application/json; charset=utf-8",
        "content-length": json.length,
      });
      response.end(json);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`answers on http://127.0.0.1:${port}/graphql`);
});
process.once("SIGTERM", () => process.exit(0));
