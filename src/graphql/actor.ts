import { and, type Column, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { fold } from "../../schema/fold.ts";
import {
  actorNames,
  actors,
  claimActors,
  claimSubjects,
  mentions,
  relays,
} from "../../schema/index.ts";
import { builder } from "./builder.ts";
import { type ClaimFilter, ClaimFilterInput, claimOfRow } from "./claim-filter.ts";
import { claimOrder } from "./claim-order.ts";
import { nearest } from "./claims-read-off.ts";
import { named, oneOf, soundText } from "./conditions.ts";
import { type Columns, type ListArgs, relatedConnection, rootConnection } from "./connection.ts";
import { ActorConnection, ClaimConnection, MentionConnection } from "./connections.ts";
import { ActorKind, ActorOrder, ClaimOrder } from "./enums.ts";
import { clientError } from "./errors.ts";
import { ofParent } from "./facets/counted-by.ts";
import { inSql, type Row } from "./in-sql.ts";
import { Actor } from "./objects.ts";
import { byPlace } from "./page.ts";
import { pageArguments } from "./page-arguments.ts";

builder.drizzleObjectFields(Actor, (t) => ({
  slug: t.exposeString("slug", { description: "Its address: lower-case words and hyphens." }),
  name: t.exposeString("name", { description: "The name it is shown by." }),
  kind: t.expose("kind", { type: ActorKind, description: "What sort of actor it is." }),
  names: t.stringList({
    description: "Other ways the text names it, metonyms included: Moscow, the Kremlin.",
    select: {
      columns: { name: true },
      with: { names: { columns: { name: true }, orderBy: { metonym: "asc", name: "asc" } } },
    },
    resolve: ({ name, names }) =>
      names.map((other) => other.name).filter((other) => other !== name),
    ...inSql({
      value: ({ id, name }: Row) =>
        sql`array(select o.name from ${actorNames} o where o.actor_id = ${id} and o.name <> ${name} order by o.metonym, o.name)`,
    }),
  }),
  partOf: t.relation("partOf", {
    nullable: true,
    description: "The body it speaks for: the Chinese Foreign Ministry's is China.",
  }),
  parts: t.relation("parts", {
    description: "Those who speak for it, by name.",
    query: { orderBy: { nameKey: "asc" } },
  }),
  wikidataId: t.exposeString("wikidataId", {
    nullable: true,
    description: "Its item in Wikidata: Q7747.",
  }),
  claims: t.field({
    type: ClaimConnection,
    description: "What it claimed.",
    args: {
      withParts: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: "Adds what those who speak for it claimed, and those who speak for them.",
      }),
      filter: t.arg({ type: ClaimFilterInput, description: "Narrows the list." }),
      orderBy: t.arg({ type: ClaimOrder, description: "OLDEST_FIRST unless told." }),
      ...pageArguments(),
    },
    ...relatedConnection({
      relation: "claimActors",
      table: claimActors,
      parentId: "actorId",
      through: "claim",
      node: "Claim",
      order: claimOrder("joins"),
      where:
        ({ filter, withParts }: ListArgs<ClaimFilter>) =>
        (row) =>
          and(withParts ? undefined : isNotNull(row.position as Column), claimOfRow(filter, row)),
      counted: ofParent("ACTOR"),
    }),
  }),
  relayed: t.field({
    type: ClaimConnection,
    description: "What it passed on for others, oldest first.",
    args: pageArguments(),
    ...relatedConnection({
      relation: "relays",
      table: relays,
      parentId: "actorId",
      through: "claim",
      node: "Claim",
      order: byPlace("claims"),
      where: () => nearest,
    }),
  }),
  claimsAbout: t.field({
    type: ClaimConnection,
    description: "What others claimed about it, together with it or without.",
    args: {
      filter: t.arg({ type: ClaimFilterInput, description: "Narrows the list." }),
      orderBy: t.arg({ type: ClaimOrder, description: "OLDEST_FIRST unless told." }),
      ...pageArguments(),
    },
    ...relatedConnection({
      relation: "claimSubjects",
      table: claimSubjects,
      parentId: "actorId",
      through: "claim",
      node: "Claim",
      order: claimOrder("joins"),
      where:
        ({ filter }: ListArgs<ClaimFilter>) =>
        (row) =>
          and(byOthers(row), claimOfRow(filter, row)),
    }),
  }),
  mentions: t.field({
    type: MentionConnection,
    description: "Where the corpus names it, oldest first.",
    args: pageArguments(),
    ...relatedConnection({
      relation: "mentions",
      table: mentions,
      parentId: "actorId",
      node: "Mention",
      order: byPlace("mentions"),
    }),
  }),
}));

/**
 * The condition that a claim about an actor is not its alone. What it claims itself is looked up by its key for each row
 * of a page: as NOT EXISTS, all that the actor claimed is read to join it.
 */
const byOthers = (row: Columns): SQL =>
  sql`((select own.position from ${claimActors} own where own.claim_id = ${row.claimId} and own.actor_id = ${row.actorId}) is null
    or exists (select from ${claimActors} other where other.claim_id = ${row.claimId} and other.actor_id <> ${row.actorId} and other.position is not null))`;

const ActorBy = builder.inputType("ActorBy", {
  isOneOf: true,
  description: "Names one actor, in one of two ways.",
  fields: (t) => ({
    slug: t.string({ description: "Its slug: vladimir-putin." }),
    name: t.string({
      description: "Its slug or any of its names, case and accents aside: Putin, the Kremlin.",
    }),
  }),
});

const ActorFilter = builder.inputType("ActorFilter", {
  description:
    "Narrows a list of actors. An actor has to meet all that is given; of a list, any one value. An empty list matches nothing.",
  fields: (t) => ({
    kind: t.field({ type: [ActorKind], description: "Any of these kinds." }),
    name: t.string({ description: "Part of any of its names, case and accents aside." }),
    partOf: t.stringList({ description: "Slugs of bodies that it speaks for." }),
  }),
});

type Naming = typeof ActorBy.$inferInput;

/** The condition that an actor has this slug, or bears this name. */
function bearing({ slug, name }: Naming) {
  const text = soundText(slug ?? name ?? "");
  return (actor: Columns): SQL =>
    slug != null
      ? eq(actor.slug as Column, text)
      : sql`${actor.id} in (select id from ${actors} named where slug = ${text}
          union select actor_id from ${actorNames} where folded = ${fold(text)})`;
}

builder.queryFields((t) => ({
  actor: t.drizzleField({
    type: Actor,
    nullable: true,
    description:
      "One actor by slug or by any name that the corpus knows, case aside; null where nobody bears it, an error AMBIGUOUS_NAME with the slugs where several do.",
    args: { by: t.arg({ type: ActorBy, required: true, description: "Which one." }) },
    resolve: async (query, _root, { by }, { db }) => {
      const where = { RAW: bearing(by) as never };
      const found = await db.query.actors.findMany(
        query({ where, columns: { slug: true }, orderBy: { nameKey: "asc" }, limit: 11 }),
      );
      if (found.length > 1) {
        const slugs = found.map((actor) => (actor as { slug: string }).slug);
        throw clientError(
          "AMBIGUOUS_NAME",
          `Several actors bear the name "${by.name}": ${slugs.join(", ")}. Ask by slug.`,
          { slugs },
        );
      }
      return (found[0] ?? null) as never;
    },
    ...inSql({
      rows: {
        table: actors,
        where: ({ by }: { by: Naming }) => bearing(by),
        ambiguous: true,
      },
    }),
  }),
  actors: t.field({
    type: ActorConnection,
    description: "Those whom the corpus names.",
    args: {
      filter: t.arg({ type: ActorFilter, description: "Narrows the list." }),
      orderBy: t.arg({ type: ActorOrder, description: "NAME unless told." }),
      ...pageArguments(),
    },
    ...rootConnection<typeof ActorFilter.$inferInput>({
      name: "actors",
      table: actors,
      node: "Actor",
      order: ({ orderBy }) => ({
        list: "actors",
        column: orderBy === "MOST_CLAIMS" ? "mostClaimsKey" : "nameKey",
        direction: "asc",
      }),
      where:
        ({ filter }: ListArgs<typeof ActorFilter.$inferInput>) =>
        (actor) =>
          and(
            filter?.kind ? oneOf(actor.kind as Column, filter.kind) : undefined,
            filter?.name != null
              ? named(
                  actorNames,
                  actorNames.actorId,
                  actor.id as Column,
                  actorNames.folded,
                  filter.name,
                )
              : undefined,
            filter?.partOf
              ? sql`${actor.partOfId} in (select whole.id from ${actors} whole where ${oneOf(sql.raw("whole.slug") as never, filter.partOf)})`
              : undefined,
          ),
    }),
  }),
}));
