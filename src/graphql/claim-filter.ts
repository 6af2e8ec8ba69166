import { and, type Column, isNotNull, not, or, type SQL, sql } from "drizzle-orm";
import {
  actors,
  articles,
  citedSources,
  claimActors,
  claimCitations,
  claimRelations,
  claimSources,
  claimSubjects,
  claims,
  relays,
  sources,
} from "../../schema/index.ts";
import { builder } from "./builder.ts";
import { oneOf, overlapping, printedWithin, within } from "./conditions.ts";
import type { Columns } from "./connection.ts";
import { DateRangeInput } from "./date-range.ts";
import { ClaimAct, ClaimForm, ClaimFraming, ClaimOrigin } from "./enums.ts";
import { clientError } from "./errors.ts";
import { matches } from "./search/query-text.ts";

export const ClaimFilterInput = builder.inputType("ClaimFilter", {
  description:
    "Narrows a list of claims. A claim has to meet all that is given; of a list, any one value. An empty list matches nothing.",
  fields: (t) => ({
    actor: t.stringList({ description: "Slugs of actors, any of whom makes the claim." }),
    withParts: t.boolean({ description: "Lets `actor` mean those who speak for it as well." }),
    about: t.stringList({ description: "Slugs of actors that the claim is about." }),
    between: t.stringList({
      description: "Slugs of two actors: claims that either of them makes about the other.",
    }),
    relayedBy: t.stringList({ description: "Slugs of actors who passed the claim on." }),
    source: t.stringList({ description: "Slugs of sources in which the claim was found." }),
    article: t.stringList({ description: "Slugs of articles that hold the claim." }),
    act: t.field({ type: [ClaimAct], description: "What is done by saying it." }),
    form: t.field({ type: [ClaimForm], description: "How the words reach the reader." }),
    framing: t.field({ type: [ClaimFraming], description: "The article's own stance." }),
    origin: t.field({ type: [ClaimOrigin], description: "Who found it in the text." }),
    relayed: t.boolean({ description: "Whether somebody passed it on, on its way to the page." }),
    disputed: t.boolean({ description: "Whether another claim disputes or denies it." }),
    attributed: t.boolean({ description: "Whether the text names whose claim it is." }),
    publishedOn: t.field({ type: DateRangeInput, description: "When its issue came out." }),
    madeOn: t.field({ type: DateRangeInput, description: "When it was made." }),
    citedOn: t.field({
      type: DateRangeInput,
      description: "The days of the outlets in which it was found.",
    }),
    text: t.string({
      description:
        "Words in its statement or as printed: quoted phrases, `or`, and `-word` as on the web.",
    }),
  }),
});

export type ClaimFilter = typeof ClaimFilterInput.$inferInput;

/** The condition that a claim meets the filter, on the columns of `claims` under any alias. */
export function claimCondition(filter: ClaimFilter | null | undefined) {
  if (!filter) return undefined;
  return (claim: Columns): SQL | undefined =>
    and(...tests(filter, claim as Record<keyof Columns, Column>));
}

/** The condition that a row of a joining table leads to a claim that meets the filter; it repeats the claim's place. */
export function claimOfRow(filter: ClaimFilter | null | undefined, row: Columns): SQL | undefined {
  const { publishedOn, ...rest } = filter ?? {};
  const printed = publishedOn ? printedWithin(row.place as Column, publishedOn) : undefined;
  const condition = claimCondition(rest)?.(claims as unknown as Columns);
  const met =
    condition &&
    sql`exists (select from ${claims} where ${claims.id} = ${row.claimId} and ${condition})`;
  return and(printed, met);
}

function tests(filter: ClaimFilter, claim: Record<string, Column>): (SQL | undefined)[] {
  const id = claim.id as Column;
  const joins = joinsOf(id);
  const list = (column: Column | undefined, values: readonly string[] | null | undefined) =>
    values && oneOf(column as Column, values);
  const flag = (value: boolean | null | undefined, condition: SQL) =>
    value == null ? undefined : value ? condition : not(condition);
  return [
    filter.actor && joins.actor(oneOf(actors.slug, filter.actor), filter.withParts === true),
    filter.about && joins.subject(oneOf(actors.slug, filter.about)),
    filter.between && joins.between(filter.between, filter.withParts === true),
    filter.relayedBy && joins.relay(oneOf(actors.slug, filter.relayedBy)),
    filter.source && joins.source(oneOf(sources.slug, filter.source)),
    filter.article &&
      sql`${claim.articleId} in (select ${articles.id} from ${articles} where ${oneOf(articles.slug, filter.article)})`,
    filter.text == null ? undefined : matches(claim.words as Column, filter.text),
    list(claim.act, filter.act),
    list(claim.form, filter.form),
    list(claim.framing, filter.framing),
    list(claim.origin, filter.origin),
    flag(filter.relayed, sql`exists (select from ${relays} where ${relays.claimId} = ${id})`),
    flag(filter.disputed, joins.disputed),
    flag(
      filter.attributed,
      sql`exists (select from ${claimActors} where ${claimActors.claimId} = ${id})`,
    ),
    filter.publishedOn ? printedWithin(claim.place as Column, filter.publishedOn) : undefined,
    filter.madeOn ? within(claim.madeOn as Column, filter.madeOn) : undefined,
    joins.cited(filter.citedOn && overlapping(citedSources.from, citedSources.to, filter.citedOn)),
  ].map((condition) => condition || undefined);
}

/** Whether the claim has rows in the tables that join it to others, which meet a condition. */
function joinsOf(id: Column) {
  const joins = {
    actor: (named: SQL, withParts: boolean) =>
      sql`exists (select from ${claimActors} join ${actors} on ${actors.id} = ${claimActors.actorId} where ${and(
        sql`${claimActors.claimId} = ${id}`,
        named,
        withParts ? undefined : isNotNull(claimActors.position),
      )})`,
    subject: (named: SQL) =>
      sql`exists (select from ${claimSubjects} join ${actors} on ${actors.id} = ${claimSubjects.actorId} where ${claimSubjects.claimId} = ${id} and ${named})`,
    between: (slugs: readonly string[], withParts: boolean) => {
      const [one, other, ...more] = slugs;
      if (slugs.length === 0) return sql`false`;
      if (one === undefined || other === undefined || more.length > 0)
        throw clientError("BAD_VALUE", "`between` takes the slugs of two actors.");
      const says = (speaker: string, subject: string) =>
        and(
          joins.actor(oneOf(actors.slug, [speaker]), withParts),
          joins.subject(oneOf(actors.slug, [subject])),
        );
      return or(says(one, other), says(other, one));
    },
    relay: (named: SQL) =>
      sql`exists (select from ${relays} join ${actors} on ${actors.id} = ${relays.actorId} where ${relays.claimId} = ${id} and ${named})`,
    source: (named: SQL) =>
      sql`exists (select from ${claimSources} join ${sources} on ${sources.id} = ${claimSources.sourceId} where ${claimSources.claimId} = ${id} and ${named})`,
    cited: (days: SQL | null | undefined) =>
      days &&
      sql`exists (select from ${claimCitations} join ${citedSources} on ${citedSources.citationId} = ${claimCitations.citationId} where ${claimCitations.claimId} = ${id} and ${days})`,
    disputed: sql`exists (select from ${claimRelations} where ${claimRelations.toId} = ${id} and ${claimRelations.kind} in ('DISPUTES', 'DENIES'))`,
  };
  return joins;
}
