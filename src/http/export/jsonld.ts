import { permalinks } from "../../graphql/permalink.ts";
import type { ExportedClaim } from "./claim.ts";
import type { Format, Heading } from "./format.ts";

/**
 * A Web Annotation collection (https://www.w3.org/TR/annotation-model/) of one page: each
 * annotation's body is a Claim of schema.org, its target the words of a paragraph. The context
 * defines all terms used, the prefix `schema` among them; schema's own context would give `Person`
 * and `text` other meanings than this one does.
 */
export const jsonld: Format = {
  contentType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  counted: true,
  open: ({ url, count, revision }) =>
    `${JSON.stringify({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: url,
      type: "AnnotationCollection",
      label: `Claims of the corpus at revision ${revision}`,
      total: count,
      first: { id: `${url}#page`, type: "AnnotationPage", startIndex: 0, items: [] },
    }).slice(0, -"]}}".length)}\n`,
  write: (claims, heading, first) =>
    claims
      .map(
        (claim, index) =>
          (first && index === 0 ? "" : ",\n") + JSON.stringify(annotation(claim, heading)),
      )
      .join(""),
  close: () => "\n]}}\n",
};

function annotation(claim: ExportedClaim, { origin }: Heading) {
  return {
    id: `${claim.permalink}#annotation`,
    type: "Annotation",
    motivation: "describing",
    body: body(claim, origin),
    target: {
      source: claim.paragraph.permalink,
      // Positions count in the paragraph's words, which the service answers with where plain text is asked for.
      state: { type: "HttpRequestState", value: "Accept: text/plain" },
      selector: [
        {
          type: "TextQuoteSelector",
          exact: claim.selector.exact,
          prefix: claim.selector.prefix,
          suffix: claim.selector.suffix,
        },
        { type: "TextPositionSelector", ...claim.codePoints },
      ],
    },
  };
}

function body(claim: ExportedClaim, origin: string) {
  const cited = claim.citations.flatMap(({ sources }) => sources).filter(({ source }) => source);
  return present({
    id: claim.permalink,
    type: "schema:Claim",
    "schema:identifier": claim.key,
    "schema:text": claim.statement,
    "schema:author": claim.actors.map((actor) => agent(actor, origin)),
    "schema:contributor": claim.relays.map(({ actor, position }) => ({
      type: "schema:Role",
      "schema:roleName": "passed it on",
      "schema:position": position,
      "schema:contributor": agent(actor, origin),
    })),
    "schema:about": claim.about.map((actor) => agent(actor, origin)),
    "schema:dateCreated": claim.madeOn,
    "schema:datePublished": claim.publishedOn,
    "schema:keywords": [claim.act, claim.form, claim.framing],
    "schema:appearance": present({
      id: claim.article.permalink,
      type: "schema:NewsArticle",
      "schema:headline": claim.article.title,
      "schema:url": claim.article.url && { id: claim.article.url },
      "schema:datePublished": claim.publishedOn,
      "schema:isPartOf": {
        id: claim.issue.permalink,
        type: "schema:PublicationIssue",
        "schema:name": `${claim.issue.publication} ${claim.issue.volume}.${claim.issue.number}`,
        "schema:issueNumber": claim.issue.number,
      },
    }),
    "schema:firstAppearance": firstAppearance(cited, origin),
    "schema:citation": cited.map((each) => citedWork(each, origin)),
  });
}

type Actor = ExportedClaim["actors"][number];
type Cited = ExportedClaim["citations"][number]["sources"][number];

/** What schema.org calls actors of a kind. A country acts here, which a mere place cannot. */
const types: Record<string, string | string[]> = {
  PERSON: "schema:Person",
  UNNAMED: "schema:Person",
  STATE: ["schema:Country", "schema:Organization"],
  GOVERNMENT: "schema:GovernmentOrganization",
  ORGANIZATION: "schema:Organization",
  GROUP: "schema:Organization",
  MEDIA: "schema:NewsMediaOrganization",
};

function agent(actor: Actor, origin: string) {
  return named(types[actor.kind] ?? "schema:Organization", origin + permalinks.actor(actor), actor);
}

function citedWork(cited: Cited, origin: string) {
  const source = cited.source as Actor;
  return present({
    type: "schema:CreativeWork",
    "schema:publisher": named(
      "schema:NewsMediaOrganization",
      origin + permalinks.source(source),
      source,
    ),
    "schema:datePublished": cited.from === cited.to ? cited.from : `${cited.from}/${cited.to}`,
    "schema:issueNumber": cited.edition,
  });
}

/** The cited work that came out before all others, where the days leave no doubt which that was. */
function firstAppearance(cited: Cited[], origin: string) {
  const dated = cited.flatMap((each) => (each.from === null ? [] : { ...each, from: each.from }));
  const [earliest, next] = dated.sort((a, b) => (a.from < b.from ? -1 : 1));
  const sure =
    dated.length === cited.length &&
    earliest?.from === earliest?.to &&
    earliest?.from !== next?.from;
  return earliest && sure ? citedWork(earliest, origin) : null;
}

function named(type: string | string[], id: string, { name, wikidataId }: Actor) {
  return present({
    id,
    type,
    "schema:name": name,
    "schema:sameAs": wikidataId && { id: `http://www.wikidata.org/entity/${wikidataId}` },
  });
}

/** Without what isn't there: to JSON-LD a null or an empty list says nothing. */
function present(node: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
