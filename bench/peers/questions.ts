import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sql } from "postgres";
import { inTurn } from "../asking/questions.ts";
import { texts } from "../asking/searched.ts";

/** Those who are asked; each in its own words. */
export const peers = ["hearsay", "postgraphile", "limit"] as const;
export type Peer = (typeof peers)[number];

type Variables = Record<string, unknown>;

/** A question with the many variables that it is asked with in turn, as bodies for each of the peers. */
export interface Question {
  name: string;
  bodies: Record<Peer, string[]>;
}

const here = import.meta.dirname;
const documents: Record<string, string> = {};

/** A document of the service's or of PostGraphile's, in one line as clients send it. */
function documentOf(folder: string, name: string): string {
  const path = join(here, folder, `${name}.graphql`);
  documents[path] ??= readFileSync(path, "utf8").replace(/\s+/g, " ");
  return documents[path];
}

/** The variables as the peers take them: nobody's ids and cursors are another's. */
interface Turn {
  variables: Variables;
  postgraphile?: Variables;
  limit?: Variables;
}

function question(name: string, document: string, turns: readonly Turn[], own = "../asking") {
  const graphql = (folder: string, of: (turn: Turn) => Variables) =>
    turns.map((turn) =>
      JSON.stringify({ query: documentOf(folder, document), variables: of(turn) }),
    );
  return {
    name,
    bodies: {
      hearsay: graphql(`${own}/documents`, ({ variables }) => variables),
      postgraphile: graphql(
        "postgraphile/documents",
        (turn) => turn.postgraphile ?? turn.variables,
      ),
      limit: turns.map(({ variables, limit }) =>
        JSON.stringify({ name: document, variables: limit ?? variables }),
      ),
    },
  };
}

/** Nine questions of the contract about what the corpus holds. `ask` asks PostGraphile. */
export async function questionsOn(
  sql: Sql,
  ask: (body: string) => Promise<string>,
): Promise<Question[]> {
  const slugs = async (query: string) =>
    (await sql.unsafe<{ slug: string }[]>(query)).map(({ slug }) => slug);
  // From those with most claims to those named now and then.
  const actors = await slugs(`select slug from (
    select slug, row_number() over (order by claim_count desc, slug) as rank from actors where claim_count > 0
  ) a where rank <= 10 or rank % 7 = 0 order by rank limit 60`);
  const relays = await slugs(`select a.slug from actors a join relays r on r.actor_id = a.id
    group by a.slug order by count(*) desc, a.slug limit 30`);
  const sources = await slugs(
    "select slug from sources order by citation_count desc, slug limit 5",
  );
  const articles = await slugs("select slug from articles order by md5(slug) limit 60");
  const claims = await sql<
    { id: string }[]
  >`select id from claims order by md5(id::text) limit 100`;
  const byActor = (first: number) =>
    question(
      `claims by actor, ${first}`,
      "claims-by-actor",
      actors.map((actor) => ({ variables: { actor, first } })),
    );
  const filters = [
    {},
    ...["DENIAL", "OFFER", "DEMAND"].map((act) => ({ act: [act] })),
    ...actors.slice(0, 12).map((actor) => ({ actor: [actor] })),
    { framing: ["HEDGED", "DOUBTED"] },
    ...sources.map((source) => ({ source: [source] })),
    { publishedOn: { from: "1995-03-01", to: "1995-05-31" } },
  ];
  return [
    byActor(20),
    byActor(100),
    question(
      "article in full",
      "article-in-full",
      articles.map((slug) => ({ variables: { slug } })),
    ),
    question(
      "chain of hearsay",
      "chain-of-hearsay",
      relays.map((actor) => ({ variables: { actor } })),
    ),
    question(
      "issues list",
      "issues",
      [20, 30, 50, 100].map((first) => ({ variables: { first } })),
    ),
    question(
      "node by id",
      "node-by-id",
      claims.map(({ id }) => ({
        variables: { id: base64(`Claim:${id}`) },
        postgraphile: { id: base64(JSON.stringify(["Claim", id])) },
      })),
    ),
    question(
      "facets",
      "facets",
      filters.map((filter) => ({ variables: { filter } })),
    ),
    question(
      "search",
      "search",
      texts.map((text) => ({ variables: { text } })),
      ".",
    ),
    question("deep page", "claims-by-actor", await deepPages(sql, ask, actors.slice(0, 10))),
  ];
}

/** A page from the middle of an actor's list on; each peer has cursors of its own. */
async function deepPages(
  sql: Sql,
  ask: (body: string) => Promise<string>,
  actors: readonly string[],
): Promise<Turn[]> {
  const query = documentOf("postgraphile/documents", "claims-by-actor");
  const body = JSON.stringify({ query, variables: { actor: actors[0], first: 1 } });
  const first = JSON.parse(await ask(body));
  // Its cursors begin with a digest of the order.
  const { endCursor } = first.data.actor.claims.pageInfo;
  const [digest] = JSON.parse(Buffer.from(endCursor, "base64").toString());
  const rows = await sql<{ slug: string; place: string; claim: string; actor: string }[]>`
    select distinct on (slug) slug, place, claim, actor from (
      select a.slug, ca.place, ca.claim_id as claim, ca.actor_id as actor,
        row_number() over (partition by a.id order by ca.place) as at, count(*) over (partition by a.id) as of
      from actors a join claim_actors ca on ca.actor_id = a.id
      where a.slug = any(${actors as string[]}) and ca.position is not null
    ) each where at >= of / 2 order by slug, at`;
  return rows.map(({ slug: actor, place, claim, actor: id }) => ({
    variables: { actor, first: 20, after: base64(`claims.place:${place}`, "base64url") },
    postgraphile: { actor, first: 20, after: base64(JSON.stringify([digest, place, claim, id])) },
    limit: { actor, first: 20, place },
  }));
}

/** Whoever asks everything in turn, each question as often as the other. */
export function mixed(questions: readonly Question[]): Question {
  const all = (peer: Peer) => inTurn(questions.map(({ bodies }) => bodies[peer]));
  return {
    name: "all of these mixed",
    bodies: {
      hearsay: all("hearsay"),
      postgraphile: all("postgraphile"),
      limit: all("limit"),
    },
  };
}

const base64 = (text: string, encoding: "base64" | "base64url" = "base64") =>
  Buffer.from(text).toString(encoding);
