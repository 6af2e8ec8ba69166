import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataOf, issues } from "../fixtures/service.ts";
import { engines, type Service, seededService } from "../harness.ts";

const claimsByActor = /* GraphQL */ `
  query ($name: String!) {
    actor(by: { name: $name }) {
      name
      claims {
        totalCount
        nodes {
          statement act framing quote
          relays { position actor { name } }
          sources { name }
          paragraph { ordinal }
          article { slug issue { number } }
        }
      }
    }
  }
`;

describe.each(engines)("claims on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await seededService(engine);
    await service.seed(issues);
  });
  afterAll(() => service.close());

  test("Kim's offer came by Putin, then Interfax, and was found in four outlets", async () => {
    const { data, errors } = await service.ask(claimsByActor, { name: "Kim Jong-il" });
    expect(errors).toBeUndefined();
    expect(data.actor.claims.nodes[0]).toMatchObject({
      act: "OFFER",
      framing: "DOUBTED",
      relays: [
        { position: 1, actor: { name: "Vladimir Putin" } },
        { position: 2, actor: { name: "Interfax" } },
      ],
      sources: [{ name: "Reuters" }, { name: "AP" }, { name: "BBC" }, { name: "CNN" }],
    });
  });

  test("an actor's claims, with all that hangs off them, are one SQL statement", async () => {
    service.statements.length = 0;
    await service.ask(claimsByActor, { name: "Kim Jong-il" });
    expect(service.statements).toHaveLength(1);
  });

  /** The one claim whose words begin so. */
  async function claimOf(actor: string, exact: string, fields: string) {
    const query = `query ($filter: ClaimFilter) { claims(filter: $filter, first: 100) { nodes { selector { exact } ${fields} } } }`;
    const { claims } = await dataOf(service, query, { filter: { actor: [actor] } });
    return claims.nodes.find((claim: { selector: { exact: string } }) =>
      claim.selector.exact.startsWith(exact),
    );
  }

  test("Kim's offer is disputed by four in Seoul, and restated three times", async () => {
    const { relations } = await claimOf(
      "kim-jong-il",
      "to scrap",
      "relations { kind direction claim { actors { name } } }",
    );
    const doing = (wanted: string) =>
      relations
        .filter(({ kind, direction }: Record<string, string>) => `${direction} ${kind}` === wanted)
        .map(({ claim }: { claim: { actors: { name: string }[] } }) =>
          claim.actors.map(({ name }) => name).join(" and "),
        );
    expect(doing("IN DISPUTES")).toEqual([
      "Korea Herald",
      "South Korean officials and Security experts",
      "South Korean officials and Security experts",
      "South Korean sources",
    ]);
    expect(doing("IN RESTATES")).toEqual(["North Korea", "Kim Jong-il", "Kim Jong-il"]);
    expect(relations).toHaveLength(7);
  });

  test("Moscow and Beijing deny the threat together, and so deny what the United States says", async () => {
    const denial = await claimOf(
      "russia",
      "Pyongyang represents",
      "act form cue statement actors { name } about { name } relations { kind direction claim { actors { name } } }",
    );
    expect(denial).toMatchObject({
      act: "DENIAL",
      form: "INDIRECT",
      cue: "deny",
      statement: "North Korea does not represent any missile threat.",
      actors: [{ name: "Russia" }, { name: "China" }],
      about: [{ name: "North Korea" }],
      relations: [
        { kind: "DENIES", direction: "OUT", claim: { actors: [{ name: "United States" }] } },
      ],
    });
  });

  test("a quote that its speaker interrupts goes on after the claim's own words", async () => {
    const { quote, quotes, selector, form } = await claimOf(
      "vladimir-putin",
      "Why should",
      "form quote quotes { kind selector { exact start end } } selector { start end }",
    );
    expect(form).toBe("DIRECT");
    expect(quote).toMatch(
      /^Why should only Russia have to pay\? … One should expect .* this project$/,
    );
    expect(quotes).toHaveLength(2);
    expect(quotes[0].selector.start).toBe(selector.start);
    expect(quotes[1].selector.start).toBeGreaterThan(selector.end);
  });

  test("a declaration's words are a document's", async () => {
    const { quotes } = await claimOf("north-korea", "the DPRK and Russia", "quotes { kind }");
    expect(quotes).toEqual([{ kind: "DOCUMENT" }]);
  });

  test("two claims of issue 142 are attributed to nobody", async () => {
    const { claims } = await dataOf(
      service,
      `{ claims(filter: { attributed: false, publishedOn: { from: "2000-07-21", to: "2000-07-21" } }) {
        nodes { cue framing quote actors { name } origin confidence rule } } }`,
    );
    const plain = {
      framing: "HEDGED",
      quote: null,
      actors: [],
      origin: "ANNOTATED",
      confidence: null,
      rule: null,
    };
    expect(claims.nodes).toEqual([
      { ...plain, cue: "reportedly" },
      { ...plain, cue: "were said to" },
    ]);
  });

  test("places are counted as JavaScript counts, also around a character of two units", async () => {
    const { selector, quotes, paragraph } = await claimOf(
      "erik-lund",
      "The sea",
      "selector { start end prefix suffix } quotes { selector { exact start end prefix suffix } } paragraph { text }",
    );
    expect(selector.exact).toBe("The sea 🌊 is nobody’s");
    expect(paragraph.text.slice(selector.start, selector.end)).toBe(selector.exact);
    expect(paragraph.text.slice(0, selector.start).endsWith(selector.prefix)).toBe(true);
    expect(selector.prefix).toHaveLength(32);
    expect(selector.suffix).toBe(",” Lund said. “It never was.”");
    expect(quotes.map((quote: { selector: { exact: string } }) => quote.selector.exact)).toEqual([
      "The sea 🌊 is nobody’s",
      "It never was.",
    ]);
  });

  test("the oldest come first, and within an article those that are printed first", async () => {
    const { claims } = await dataOf(
      service,
      "{ claims(first: 100) { nodes { article { issue { publishedOn } } paragraph { ordinal } selector { start } } } }",
    );
    const places = claims.nodes.map(
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      ({ article, paragraph, selector }: any) => [
        article.issue.publishedOn,
        paragraph.ordinal,
        selector.start,
      ],
    );
    const days = places.map(([day]: string[]) => day ?? "");
    expect(days).toEqual([...days].sort());
    const seed = places.filter(([day]: string[]) => day === "2000-07-21");
    const inPrint = seed.toSorted(
      (a: number[], b: number[]) => Number(a[1]) - Number(b[1]) || Number(a[2]) - Number(b[2]),
    );
    expect(seed).toEqual(inPrint);
    expect(seed).toHaveLength(36);
  });
});
