import { type ClaimRow, exported } from "../../../src/http/export/claim.ts";
import type { Heading } from "../../../src/http/export/format.ts";

/** A claim to be exported, plain in all that a test doesn't name, out of a paragraph of its own. */
export function claimOf(text: string, row: Partial<ClaimRow> = {}) {
  const plain: ClaimRow = {
    id: "11111111-1111-5111-8111-111111111111",
    key: "monitor-6-142-a/1/0-1/said",
    place: "2000-07-21",
    paragraphId: "p",
    start: 0,
    end: text.length,
    statement: "It is so.",
    act: "ASSERTION",
    form: "INDIRECT",
    framing: "PLAIN",
    cue: "said",
    madeOn: null,
    publishedOn: "2000-07-21",
    origin: "ANNOTATED",
    rule: null,
    confidence: null,
    article: {
      slug: "monitor-6-142-a",
      title: null,
      url: null,
      issue: { publication: "Monitor", volume: 6, number: 142, dateBasis: "PRINTED" },
    },
    paragraph: { ordinal: 1 },
    speakers: [],
    claimSubjects: [],
    relays: [],
    quotes: [],
    claimSources: [],
    citations: [],
    relationsOut: [],
    relationsIn: [],
  };
  return exported({ ...plain, ...row }, { p: text }, heading.origin);
}

export const heading: Heading = {
  filter: null,
  newestFirst: false,
  revision: 1,
  origin: "https://hearsay.example",
  url: "https://hearsay.example/export/claims.jsonld",
  count: 1,
};

export const named = (name: string, kind = "PERSON") => ({
  slug: name.toLowerCase().replaceAll(" ", "-"),
  name,
  kind,
  wikidataId: null,
});

/** A citation of the claim's own paragraph that names one outlet on some days. */
export const cited = (...outlets: [name: string, from: string | null, to?: string | null][]) => ({
  id: "22222222-2222-5222-8222-222222222222",
  paragraphId: "p",
  start: 0,
  end: 1,
  citedSources: outlets.map(([name, from, to = from]) => ({
    asWritten: name,
    from,
    to,
    edition: null,
    source: named(name, "NEWSPAPER"),
  })),
});
