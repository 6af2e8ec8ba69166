import { expect, test } from "vitest";
import { appWithoutDatabase } from "./app.ts";

const open = appWithoutDatabase();
const get = (path: string, accept: string, { send } = open) =>
  send({ method: "GET", path, headers: { accept } });

test("a browser that opens the bare address is led to GraphiQL, behind a proxy as well", async () => {
  const behind = appWithoutDatabase({ PUBLIC_URL: "https://news.example/hearsay" });
  const places = [open, behind].map(async (service) => {
    const { status, headers } = await get("/", "text/html,*/*;q=0.8", service);
    return [status, headers.get("location"), headers.get("vary")];
  });
  expect(await Promise.all(places)).toEqual([
    [303, "/graphql", "Accept"],
    [303, "https://news.example/hearsay/graphql", "Accept"],
  ]);
});

const nothing = {
  errors: [
    {
      message: "Nothing is here; questions are asked at /graphql.",
      extensions: { code: "BAD_REQUEST" },
    },
  ],
};

test.each([
  ["/", "application/json"],
  ["/", "*/*"],
  ["/nowhere", "text/html"],
  ["/favicon.ico", "image/*"],
  ["/graphql/more", "application/json"],
  ["/another/graphql", "application/json"],
])("%s tells who accepts %s where questions are asked", async (path, accept) => {
  const { status, text } = await get(path, accept);
  expect([status, JSON.parse(text)]).toEqual([404, nothing]);
  const posted = await open.send({
    path,
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  expect([posted.status, JSON.parse(posted.text)]).toEqual([404, nothing]);
});

test("without GraphiQL a browser is told the same", async () => {
  const { status, text } = await get("/", "text/html", appWithoutDatabase({ GRAPHIQL: false }));
  expect([status, JSON.parse(text)]).toEqual([404, nothing]);
});

test("what answers at an address of its own still does", async () => {
  const live = await get("/health/live", "*/*");
  const metrics = await get("/metrics", "*/*");
  const graphiql = await get("/graphql", "text/html");
  expect([live.status, metrics.status, graphiql.status]).toEqual([200, 200, 200]);
});
