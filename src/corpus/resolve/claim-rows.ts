import type { Paragraph } from "../article.ts";
import type { PlacedClaim } from "../claim.ts";
import { idOf, shortSlugOf } from "../identity.ts";
import type { Person } from "../people.ts";
import type { ArticleInput } from "../resolve.ts";
import type { IssueRows } from "../rows.ts";
import type { PlacedArticle, PlacedCitation } from "./article-rows.ts";
import type { Cast } from "./cast.ts";
import { placeWithin } from "./places.ts";

/** Writes the rows of an article's claims: who makes, passes on, disputes and carries them. */
export function claimRows(
  rows: IssueRows,
  cast: Cast,
  input: ArticleInput,
  article: PlacedArticle,
): void {
  const ids = input.claims.map((claim) => idOf("claim", keyOf(article.slug, claim)));
  const written = new Set<string>();
  for (const [index, claim] of input.claims.entries()) {
    const id = ids[index] as string;
    // The same words under the same cue are the same claim, however often they are listed.
    if (written.has(id)) continue;
    written.add(id);
    const paragraph = article.paragraphs[
      claim.paragraph - 1
    ] as PlacedArticle["paragraphs"][number];
    const text = (input.article.paragraphs[claim.paragraph - 1] as Paragraph).text;
    const { start, end, act, form, framing, cue, madeOn, draft } = claim;
    const place = placeWithin(
      paragraph.place,
      start,
      `${String(end).padStart(7, "0")} ${id.slice(0, 8)}`,
    );
    const statement = claim.statement ?? sentence(text.slice(start, end));
    rows.claims.push({
      id,
      key: keyOf(article.slug, claim),
      articleId: article.id,
      paragraphId: paragraph.id,
      start,
      end,
      statement,
      searched: claim.statement === null ? statement : `${statement}\n${text.slice(start, end)}`,
      act,
      form,
      framing,
      cue,
      madeOn,
      origin: draft ? "EXTRACTED" : "ANNOTATED",
      rule: draft?.rule ?? null,
      confidence: draft?.confidence ?? null,
      publishedOn: article.publishedOn,
      place,
    });
    peopleRows(rows, cast, input, article, claim, { id, place });
    for (const [at, { start, end, kind }] of claim.quotes.entries())
      rows.claimQuotes.push({ claimId: id, position: at + 1, kind, start, end });
    sourceRows(rows, covering(article.citations, claim), { id, place });
  }
  const relations = new Set<string>();
  for (const [index, claim] of input.claims.entries())
    for (const { kind, claim: target } of claim.relations) {
      const relation = { fromId: ids[index] as string, toId: ids[target] as string, kind };
      const key = Object.values(relation).join();
      if (relation.fromId !== relation.toId && !relations.has(key))
        rows.claimRelations.push(relation);
      relations.add(key);
    }
}

interface Placed {
  id: string;
  place: string;
}

/** How much of a cue stands in its claim's key, which has to fit into a page of an index. */
const cueLength = 60;

/** What makes it this claim: where its words stand, and the cue that attributes them. */
function keyOf(slug: string, { paragraph, start, end, cue }: PlacedClaim): string {
  return `${slug}/${paragraph}/${start}-${end}${cue === null ? "" : `/${shortSlugOf(cue, cueLength)}`}`;
}

/** Words as a sentence of their own, where nobody has written one. */
function sentence(words: string): string {
  const capital = words.replace(/^[“"‘']?\p{Ll}/u, (start) => start.toUpperCase());
  return /[.!?…]["”’']?$/.test(capital) ? capital : `${capital}.`;
}

function peopleRows(
  rows: IssueRows,
  cast: Cast,
  { people }: ArticleInput,
  article: PlacedArticle,
  claim: PlacedClaim,
  { id: claimId, place }: Placed,
) {
  const known = (name: string) => {
    const person = people.actor(name);
    const actorId = cast.actor(person);
    article.appears(person, actorId, place);
    return { person, actorId };
  };
  const speakers = new Map(claim.actors.map(known).map(({ person, actorId }) => [actorId, person]));
  for (const [index, actorId] of [...speakers.keys()].entries())
    rows.claimActors.push({ claimId, actorId, position: index + 1, place });
  const bodies = new Set([...speakers.values()].flatMap(bodiesOf).map((body) => cast.actor(body)));
  for (const actorId of bodies)
    if (!speakers.has(actorId)) rows.claimActors.push({ claimId, actorId, position: null, place });
  for (const [index, { actor, cue }] of claim.relays.entries())
    rows.relays.push({ claimId, position: index + 1, actorId: known(actor).actorId, cue, place });
  const subjects = new Set(claim.about.map((name) => known(name).actorId));
  for (const [index, actorId] of [...subjects].entries())
    rows.claimSubjects.push({ claimId, actorId, position: index + 1, place });
}

/** The bodies that somebody speaks for, the nearest first. */
function bodiesOf({ partOf }: Person): Person[] {
  return partOf ? [partOf, ...bodiesOf(partOf)] : [];
}

/** The citations whose words a claim begins in. */
function covering(citations: readonly PlacedCitation[], claim: PlacedClaim): PlacedCitation[] {
  return citations.filter(
    ({ citation: { scope } }) =>
      scope.paragraph === claim.paragraph && scope.start <= claim.start && claim.start < scope.end,
  );
}

function sourceRows(rows: IssueRows, citations: PlacedCitation[], { id: claimId, place }: Placed) {
  for (const { id } of citations) rows.claimCitations.push({ claimId, citationId: id });
  const sources = new Set(citations.flatMap(({ sourceIds }) => sourceIds));
  for (const [index, sourceId] of [...sources].entries())
    rows.claimSources.push({ claimId, sourceId, position: index + 1, place });
}
