import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../../database-harness.ts";
import { dataOf, fixtureService } from "../../fixtures/service.ts";
import { engines, type Service } from "../../harness.ts";

const query = /* GraphQL */ `
  query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        __typename
        ... on Actor { slug }
        ... on Claim { key: id }
        ... on Paragraph { key: id }
        ... on Article { slug }
      }
    }
  }
`;

/** An article of grain: in its title as well where the number is even, repeated where it can be divided by three. */
function grain(number: number): string {
  const title = number % 2 === 0 ? "GRAIN PRICES RISE." : "HARVEST DISAPPOINTS.";
  const again = number % 3 === 0 ? " Grain is grain, and there is little grain." : "";
  return `${title}
Publication: Monitor Volume: 9 Issue: ${number}

Deputy Ivan Belov said on May ${number} that the grain would not last.${again} Nothing was done (Interfax, May ${number}).

Deputy Petr Tamm denied that bread was short. The weather was fair (Itar-Tass, May ${number}).
`;
}

/** Everything that holds a word, in its order, as a reader of the rules would put it: titles, claims, the rest by rank. */
const everything = `
  with q as (select search_query($1) as q)
  select type, id from (
    select 'Article' as type, slug as id, greatest(ts_rank(title_words, q),
      (select max(ts_rank(p.words, q)) from paragraphs p where p.article_id = a.id)) as score, 1 as kind, place
      from articles a, q where words @@ q
    union all select 'Claim', c.id::text, 0.12, 2, place from claims c, q where words @@ q
    union all select 'Paragraph', p.id::text, ts_rank(words, q), 3, place from paragraphs p, q where words @@ q
  ) all_of_them where type = any($2) order by round(score::numeric, 6) desc, kind, place collate "C"`;

describe.each(engines)("a search for a lone word on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await fixtureService(engine);
    const folder = emptyFolder();
    for (let number = 1; number <= 12; number++)
      writeFileSync(join(folder.path, `monitor-9-${number}.txt`), grain(number));
    await service.seed(folder.path);
    folder.remove();
  });
  afterAll(() => service.close());

  const counted = (is: boolean) => service.database.sql`update issues set counted = ${is}`;
  const kindsOf = [
    ["ARTICLE", "PARAGRAPH", "CLAIM"],
    ["ARTICLE", "CLAIM"],
    ["ARTICLE"],
    ["CLAIM"],
    ["PARAGRAPH"],
  ];
  const cases = ["grain", "prices", "belov", "weather", "Bread", "nowhere"].flatMap((word) =>
    kindsOf.map((kinds) => ({ word, kinds })),
  );
  const found = async (variables: object) => {
    const { search } = await dataOf(service, query, { ...variables });
    const nodes = search.nodes as { __typename: string; slug?: string; key?: string }[];
    const named = nodes.map(({ __typename, slug, key }) => ({
      type: __typename,
      id:
        slug ??
        Buffer.from(key ?? "", "base64")
          .toString()
          .split(":")
          .at(-1),
    }));
    return { ...search, nodes: named };
  };

  test.each(cases)(
    "$word among $kinds finds all that holds it, page by page",
    async ({ word, kinds }) => {
      const types = kinds.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase());
      const rows = await service.database.sql.unsafe(everything, [word, types]);
      const all = rows.map(({ type, id }) => ({ type, id }));
      for (const size of [1, 5, 7, 20, 100]) {
        const walked: unknown[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const { totalCount, nodes, pageInfo } = await found({
            text: word,
            kinds,
            first: size,
            after,
          });
          expect(totalCount).toBe(all.length);
          walked.push(...nodes);
          more = pageInfo.hasNextPage;
          after = pageInfo.endCursor;
        }
        expect(walked).toEqual(all);
      }
    },
  );

  test("of a word that very many claims have, the first are looked for in the order of printing", async () => {
    const { sql } = service.database;
    const kinds = ["ARTICLE", "CLAIM"];
    const pages = async () => {
      const first = await found({ text: "bread", kinds, first: 4 });
      const second = await found({
        text: "bread",
        kinds,
        first: 4,
        after: first.pageInfo.endCursor,
      });
      return [first, second].map(({ nodes }) => nodes);
    };
    const right = await pages();
    await sql`update word_counts set claims = claims + 5000`;
    expect(await pages()).toEqual(right);
    await sql`update word_counts set claims = claims - 5000`;
    expect(right.flat().map(({ type }) => type)).toEqual(Array(8).fill("Claim"));
  });

  test("how much there is is taken from what seeding counted, and read while that isn't complete", async () => {
    const { sql } = service.database;
    const total = async (text: string) => (await found({ text, first: 1 })).totalCount as number;
    const right = await total("grain");
    expect(right).toBeGreaterThan(30);
    const two = await total("grain would");
    await sql`update word_counts set claims = claims + 1000`;
    expect(await total("grain")).toBe(right + 1000);
    expect(await total("grain would")).toBe(two);
    await counted(false);
    expect(await total("grain").finally(() => counted(true))).toBe(right);
    await sql`update word_counts set claims = claims - 1000`;
  });

  test("an actor of that name comes first, and is counted", async () => {
    const { nodes, totalCount } = await found({ text: "Interfax", first: 3 });
    expect(nodes[0]).toEqual({ type: "Actor", id: "interfax" });
    const texts = await found({ text: "Interfax", kinds: ["ARTICLE", "PARAGRAPH", "CLAIM"] });
    expect(totalCount).toBe(texts.totalCount + 1);
  });
});
