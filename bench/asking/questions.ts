import { readFileSync } from "node:fs";
import { join } from "node:path";
import { everydayTexts, texts } from "./searched.ts";
import type { Asked, Service } from "./service.ts";

/** A question with the many variables that it is asked with in turn, so that no answer is asked for twice in a row. */
export interface Question {
  name: string;
  asked: Asked[];
}

const documents = join(import.meta.dirname, "documents");
const read = (name: string) => readFileSync(join(documents, `${name}.graphql`), "utf8");

/** What the corpus holds that questions are about. */
interface Sample {
  actors: string[];
  /** Of the same actors. */
  names: string[];
  articles: string[];
  claims: string[];
  sources: string[];
}

/** A name as people get it wrong: the middle letter left out. */
const misspelt = (name: string) =>
  name.slice(0, Math.floor(name.length / 2)) + name.slice(Math.floor(name.length / 2) + 1);

/** All questions about a corpus, the same whatever its size. */
export async function questionsAbout(service: Service): Promise<Question[]> {
  const { actors, names, articles, claims, sources } = await sampleOf(service);
  const ask = (document: string, variables: readonly Record<string, unknown>[]): Asked[] => {
    const query = read(document);
    return variables.map((each) => ({ query, variables: each }));
  };
  const byActor = (first: number) =>
    ask(
      "claims-by-actor",
      actors.map((actor) => ({ actor, first })),
    );
  const filters = [
    {},
    { act: ["DENIAL"] },
    ...actors.slice(0, 4).map((actor) => ({ actor: [actor] })),
    { framing: ["HEDGED", "DOUBTED"] },
    { source: [sources[0]] },
    { publishedOn: { from: "1995-02-01", to: "1995-08-31" } },
  ];
  return [
    { name: "claims by actor, 20", asked: byActor(20) },
    { name: "claims by actor, 100", asked: byActor(100) },
    {
      name: "article in full",
      asked: ask(
        "article-in-full",
        articles.map((slug) => ({ slug })),
      ),
    },
    {
      name: "chain of hearsay",
      asked: ask(
        "chain-of-hearsay",
        sources.map((actor) => ({ actor })),
      ),
    },
    { name: "issues list", asked: ask("issues", [{ first: 20 }, { first: 50 }]) },
    {
      name: "node by id",
      asked: ask(
        "node-by-id",
        claims.map((id) => ({ id })),
      ),
    },
    {
      name: "claims filtered",
      asked: ask(
        "filtered-claims",
        filters.map((filter) => ({ filter })),
      ),
    },
    {
      name: "facets",
      asked: ask(
        "facets",
        filters.map((filter) => ({ filter })),
      ),
    },
    {
      name: "search",
      asked: ask(
        "search",
        [...texts, ...names, ...names.slice(0, 4).map(misspelt)].map((text) => ({ text })),
      ),
    },
    {
      name: "search for everyday words",
      asked: ask(
        "search",
        everydayTexts.map((text) => ({ text })),
      ),
    },
    { name: "deep page", asked: await deepPages(service, actors.slice(0, 3)) },
  ];
}

/** How often each question is asked by whoever asks everything. */
const turns = 24;

/** All of these in turn, each list as often as the other. */
export const inTurn = <Each>(lists: readonly (readonly Each[])[]): Each[] =>
  Array.from({ length: turns }, (_, turn) =>
    lists.map((list) => list[turn % list.length] as Each),
  ).flat();

/** What whoever asks everything asks. */
export const mixed = (questions: readonly Question[]): Question => ({
  name: "all of these mixed",
  asked: inTurn(questions.map(({ asked }) => asked)),
});

/** From the most prominent to those named now and then. */
const ranks = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89];

async function sampleOf(service: Service): Promise<Sample> {
  const data = (await service.ask({
    query: `{
      actors(first: 100, orderBy: MOST_CLAIMS) { nodes { slug name } }
      sources(first: 20, orderBy: MOST_CITED) { nodes { slug } }
      articles(first: 100) { nodes { slug } }
      last: articles(last: 100) { nodes { slug } }
      claims(first: 30) { nodes { id } }
      filtered: claims(first: 30, filter: { act: [EVALUATION] }) { nodes { id } }
    }`,
    variables: {},
  })) as Record<string, { nodes: { slug: string; id: string; name: string }[] }>;
  const of = (list: string, key: "slug" | "id" | "name") =>
    (data[list]?.nodes ?? []).map((row) => row[key]);
  const ranked = (key: "slug" | "name") => {
    const all = of("actors", key);
    return ranks.flatMap((rank) => all[rank] ?? []);
  };
  return {
    actors: ranked("slug"),
    names: ranked("name"),
    articles: [...of("articles", "slug"), ...of("last", "slug")].filter((_, at) => at % 5 === 0),
    claims: [...of("claims", "id"), ...of("filtered", "id")],
    sources: of("sources", "slug").slice(0, 8),
  };
}

/** An actor's claims from the middle of the list on. */
async function deepPages(service: Service, actors: readonly string[]): Promise<Asked[]> {
  const query = read("claims-by-actor");
  const pages: Asked[] = [];
  for (const actor of actors) {
    let after: string | null = null;
    for (let page = 0; page < 40; page++) {
      const data = (await service.ask({
        query: `query ($actor: String!, $after: String) { actor(by: { slug: $actor }) {
          claims(first: 100, after: $after) { pageInfo { hasNextPage endCursor } } } }`,
        variables: { actor, after },
      })) as { actor: { claims: { pageInfo: { hasNextPage: boolean; endCursor: string } } } };
      const { hasNextPage, endCursor } = data.actor.claims.pageInfo;
      if (!hasNextPage) break;
      after = endCursor;
    }
    pages.push({ query, variables: { actor, first: 20, after } });
  }
  return pages;
}
