import { type List, listsOf } from "./asking/lists.ts";
import { type Asked, type Service, startService } from "./asking/service.ts";
import type { Options } from "./benchmarks.ts";
import { corporaOf } from "./corpora.ts";
import { describeMachine } from "./machine.ts";
import { median } from "./report/median.ts";
import { shown, tableOf } from "./report/table.ts";
import type { Findings } from "./report/write.ts";

/** The page that is as quick to get as the first one. */
const deep = 1000;

/** Compares the first page of every list with its thousandth, asked for in turn. */
export async function benchPaging({ quick, issues, seed, keep }: Options): Promise<Findings> {
  const corpora = await corporaOf(issues, seed, keep);
  const machine = await describeMachine(corpora.large.sql);
  const service = await startService("large", corpora.large.url, { RESPONSE_CACHE_BYTES: "0" });
  try {
    const { actors, sources } = (await service.ask({
      query:
        "{ actors(first: 1, orderBy: MOST_CLAIMS) { nodes { slug } } sources(first: 1, orderBy: MOST_CITED) { nodes { slug } } }",
      variables: {},
    })) as Record<string, { nodes: { slug: string }[] }>;
    const lists = listsOf(actors?.nodes[0]?.slug ?? "", sources?.nodes[0]?.slug ?? "");
    const rows: string[][] = [];
    for (const list of lists) {
      const { first, page, after } = await cursorOf(service, list);
      const [near, far] = await compare(
        service,
        { query: list.document, variables: { first } },
        { query: list.document, variables: { first, after } },
        quick ? 30 : 200,
      );
      rows.push([list.name, shown(first), shown(page), shown(near), shown(far), shown(far / near)]);
    }
    const header = ["list", "rows a page", "page", "page 1, ms", "that page, ms", "ratio"];
    const body = [
      `Medians over one connection, the two pages asked for in turn; ${shown(issues * 120)} claims. Lists too short for ${deep} pages of 20 rows are paged by fewer rows, and those of fewer than ${deep} rows to their last.`,
      tableOf(header, rows),
    ].join("\n\n");
    return { name: "paging", title: `Page 1 and page ${deep}`, machine, body, plots: {} };
  } finally {
    await service.stop();
  }
}

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: unknown[];
}

/** Walks a list to where its thousandth page begins, by the largest pages it allows. */
async function cursorOf(service: Service, { document }: List) {
  const cursors: string[] = [];
  let after: string | null = null;
  // A cursor for every hundred rows; the list is known no further than is needed.
  for (let rows = 0; rows < (deep - 1) * 20; rows += 100) {
    const { pageInfo } = await pageOf(service, {
      query: document,
      variables: { first: 100, after },
    });
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) break;
    after = pageInfo.endCursor;
    cursors.push(after);
  }
  const length = cursors.length * 100;
  const first = Math.max(1, Math.min(20, Math.floor(length / (deep - 1))));
  const before = Math.min(length, (deep - 1) * first);
  // The last steps are taken by rows, since pages of a hundred seldom end there.
  let cursor = cursors[Math.floor(before / 100) - 1] ?? null;
  const rest = before % 100;
  if (rest > 0)
    cursor = (await pageOf(service, { query: document, variables: { first: rest, after: cursor } }))
      .pageInfo.endCursor;
  return { first, page: Math.floor(before / first) + 1, after: cursor };
}

async function pageOf(service: Service, asked: Asked): Promise<Page> {
  const data = (await service.ask(asked)) as { list?: Page; one?: { list: Page } };
  return (data.list ?? data.one?.list) as Page;
}

async function compare(service: Service, a: Asked, b: Asked, times: number) {
  const spent: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times + 10; turn++) {
    const pair = [await service.time(a), await service.time(b)] as const;
    // The first ten warm the service up.
    if (turn < 10) continue;
    spent[0].push(pair[0]);
    spent[1].push(pair[1]);
  }
  return [median(spent[0]), median(spent[1])] as const;
}
