import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dataOf, fixtureService, issues, seedIssues } from "../fixtures/service.ts";
import { engines, type Service } from "../harness.ts";

/** Half of a surrogate pair at either end: a place counted in other units than JavaScript's. */
const cutInHalf = (words: string) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words);

/** The words that annotations say claims are, in the order of the files. */
function annotated(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => parse(readFileSync(join(folder, name), "utf8")).articles)
    .flatMap((article: { claims: { exact: string }[] }) =>
      article.claims.map(({ exact }) => exact),
    );
}

describe.each(engines)("evidence on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await fixtureService(engine);
    await service.seed(seedIssues);
  });
  afterAll(() => service.close());

  test("every claim's words are the annotation's, at the place that it says", async () => {
    const { claims } = await dataOf(
      service,
      `{ claims(first: 100) { totalCount nodes { key origin selector { exact prefix suffix start end } paragraph { text } } } }`,
    );
    expect(claims.nodes).toHaveLength(claims.totalCount);
    const found: string[] = [];
    for (const { origin, selector, paragraph, key } of claims.nodes) {
      const { exact, prefix, suffix, start, end } = selector;
      expect(paragraph.text.slice(start, end)).toBe(exact);
      expect(cutInHalf(exact)).toBe(false);
      expect(exact.trim()).toBe(exact);
      expect(paragraph.text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(paragraph.text.slice(end).startsWith(suffix)).toBe(true);
      expect(key).toContain(`/${start}-${end}`);
      if (origin === "ANNOTATED") found.push(exact);
    }
    const wanted = [...annotated(issues), ...annotated(seedIssues)];
    expect(found.sort()).toEqual(wanted.sort());
  });

  test("each quote lies in its claim or goes on after it, between quotation marks", async () => {
    const { claims } = await dataOf(
      service,
      `{ claims(first: 100) { nodes { quote form selector { start end } quotes { selector { exact start end } } paragraph { text } } } }`,
    );
    let quotes = 0;
    for (const claim of claims.nodes) {
      let last = claim.selector.start;
      for (const [index, { selector }] of claim.quotes.entries()) {
        const { exact, start, end } = selector;
        expect(start).toBeGreaterThanOrEqual(last);
        if (index === 0 || start < claim.selector.end)
          expect(end).toBeLessThanOrEqual(claim.selector.end);
        expect(claim.paragraph.text.slice(start, end)).toBe(exact);
        expect(claim.paragraph.text.slice(0, start)).toMatch(/[“"‘'][^“”"]*$/);
        last = end;
        quotes++;
      }
      const joined = claim.quotes
        .map(({ selector }: { selector: { exact: string } }) => selector.exact)
        .join(" … ");
      expect(claim.quote).toBe(joined || null);
    }
    expect(quotes).toBeGreaterThan(10);
  });

  test("every place in the tables lies in its text, whole, and the text is as the file has it", async () => {
    const { sql } = service.database;
    const paragraphs = await sql<
      { id: string; text: string; length: number }[]
    >`select id, text, length from paragraphs`;
    const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
    const files = [issues, seedIssues]
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((path) => path.endsWith(".txt"))
      .map((path) => readFileSync(path, "utf8"));
    for (const { text, length } of paragraphs) {
      expect(length).toBe(text.length);
      expect(files.some((file) => file.includes(text))).toBe(true);
    }
    const places = await sql<{ place: string; paragraph: string; start: number; end: number }[]>`
      select 'claim' as place, paragraph_id as paragraph, start_offset as start, end_offset as end from claims
      union all select 'quote', c.paragraph_id, q.start_offset, q.end_offset from claim_quotes q join claims c on c.id = q.claim_id
      union all select 'mention', paragraph_id, start_offset, end_offset from mentions
      union all select 'citation', paragraph_id, start_offset, end_offset from citations
      union all select 'scope', scope_paragraph_id, scope_start, scope_end from citations
      union all select 'reference', paragraph_id, start_offset, end_offset from cross_references`;
    expect(new Set(places.map(({ place }) => place)).size).toBe(6);
    for (const { place, paragraph, start, end } of places) {
      const text = texts.get(paragraph) as string;
      const words = text.slice(start, end);
      expect([place, words.length]).toEqual([place, end - start]);
      expect(words.length > 0 && !cutInHalf(words)).toBe(true);
      if (place === "citation") expect(words).toMatch(/^\(.*\)$/s);
    }
  });
});
