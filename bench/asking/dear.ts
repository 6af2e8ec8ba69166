import { everydayTexts } from "./searched.ts";

/** A kind of question that is as dear as it is cheap to type: a field, asked again under each alias. */
export interface Dear {
  name: string;
  /** The field under its number; numbers ask for other rows, so that nothing is found once for all. */
  field(at: number): string;
}

const words = [...everydayTexts, "would", "will", "year", "government", "agreement", "president"];
const word = (at: number) => words[at % words.length] as string;

/** Whatever stands in nearly every text. */
const anyOf = (at: number) => [0, 1, 2, 3, 4, 5].map((next) => word(at + next)).join(" or ");

const facets =
  "facets { acts { count } forms { count } framings { count } months { count } actors { count } sources { count } }";
const conditions = (at: number) =>
  `{ origin: [EXTRACTED, ANNOTATED], form: [DIRECT, MIXED, INDIRECT], publishedOn: { from: "1995-01-${String(1 + (at % 28)).padStart(2, "0")}" } }`;

/** Kinds of questions that a stranger would ask to wear the service out. */
export const dear: readonly Dear[] = [
  {
    name: "search for anything",
    field: (at) =>
      `search(text: "${anyOf(at)}") { totalCount edges { score snippet node { __typename } } }`,
  },
  {
    name: "claims by relevance",
    field: (at) =>
      `claims(filter: { text: "${anyOf(at)}" }, orderBy: RELEVANCE) { totalCount nodes { statement } }`,
  },
  {
    name: "claims by relevance, with all facets",
    field: (at) =>
      `claims(filter: { text: "${anyOf(at)}" }, orderBy: RELEVANCE) { totalCount ${facets} nodes { statement } }`,
  },
  {
    name: "claims with a word, in order",
    field: (at) => `claims(first: 1, filter: { text: "${word(at)} -zebra" }) { nodes { id } }`,
  },
  {
    name: "claims with a word, counted",
    field: (at) => `claims(first: 1, filter: { text: "${word(at)} -zebra" }) { totalCount }`,
  },
  {
    name: "articles with a word, counted",
    field: (at) => `articles(first: 1, filter: { text: "${word(at)} -zebra" }) { totalCount }`,
  },
  {
    name: "facets of nearly all claims",
    field: (at) => `claims(first: 1, filter: ${conditions(at)}) { totalCount ${facets} }`,
  },
  {
    name: "one facet of nearly all claims",
    field: (at) => `claims(first: 1, filter: ${conditions(at)}) { facets { sources { count } } }`,
  },
  {
    name: "counts of nearly all claims",
    field: (at) => `claims(first: 1, filter: ${conditions(at)}) { totalCount }`,
  },
  {
    name: "claims nobody disputes, the last of them",
    field: (at) =>
      `claims(last: ${1 + (at % 3)}, filter: { disputed: false, relayed: true, attributed: false }) { totalCount nodes { id } }`,
  },
  {
    name: "chains of hearsay",
    field: (at) => `hearsay(first: ${20 + at}) { totalCount nodes { count } }`,
  },
  {
    name: "whom the busiest speak of",
    field: (at) =>
      `actors(first: 1, orderBy: MOST_CLAIMS) { nodes { speaksOf(first: ${1 + (at % 90)}) { nodes { count } } spokenOfBy(first: 1) { nodes { count } } } }`,
  },
  {
    name: "sources and their claims",
    field: (at) =>
      `sources(first: ${10 + (at % 3)}, orderBy: MOST_CITED) { nodes { claims(first: 5, orderBy: NEWEST_FIRST) { totalCount nodes { id } } } }`,
  },
  {
    name: "actors, their claims and chains",
    field: (at) =>
      `actors(first: ${20 + (at % 3)}, orderBy: MOST_CLAIMS) { nodes { claims(first: 10) { nodes { statement relays { actor { name } } sources { name } } } } }`,
  },
  {
    name: "articles in full",
    field: (at) =>
      `articles(first: ${1 + (at % 3)}) { nodes { paragraphs { text claims { statement actors { name } } citations { raw sources { source { name } } } } } }`,
  },
  {
    name: "texts under many names",
    field: (at) => `articles(first: 100) { nodes { paragraphs { text again${at}: text } } }`,
  },
];
