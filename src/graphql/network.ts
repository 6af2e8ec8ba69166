import type { GraphQLResolveInfo } from "graphql";
import { batched } from "./batch.ts";
import { builder } from "./builder.ts";
import { type ClaimFilter, ClaimFilterInput } from "./claim-filter.ts";
import { connection } from "./connections.ts";
import type { Context } from "./context.ts";
import { ActCount, FramingCount } from "./facets.ts";
import { type Cell, chains, speakingOf, spokenOf } from "./network/groups.ts";
import { byCount, type Group, type Ranking, rank } from "./network/ranking.ts";
import { Actor } from "./objects.ts";
import { type PageArgs, type Paged, paged, pageOf } from "./page.ts";
import { pageArguments } from "./page-arguments.ts";

/** A group of claims, with the actors that it is known by. */
interface Row {
  group: Group;
  actors: object[];
}

const Counterpart = builder.objectRef<Row>("Counterpart").implement({
  description: "An actor at the other end of claims, and how many they are.",
  fields: (t) => ({
    actor: t.field({
      type: Actor,
      description: "The other actor.",
      resolve: ({ actors }) => actors[0] as never,
    }),
    count: t.int({
      description: "How many claims there are.",
      resolve: ({ group }) => group.count,
    }),
    acts: t.field({
      type: [ActCount],
      description: "What is done by saying them, the most frequent first.",
      resolve: ({ group }) => summed(group.data as Cell[], 0),
    }),
    framings: t.field({
      type: [FramingCount],
      description: "The articles' stance to them, the most frequent first.",
      resolve: ({ group }) => summed(group.data as Cell[], 1),
    }),
  }),
});

const Hearsay = builder.objectRef<Row>("Hearsay").implement({
  description: "A chain by which claims come to the page: whose they are, and who passes them on.",
  fields: (t) => ({
    actors: t.field({
      type: [Actor],
      description: "Whose claims they are; empty where the text names nobody.",
      resolve: ({ group, actors }) => actors.slice(0, group.data as number) as never,
    }),
    relays: t.field({
      type: [Actor],
      description: "Who passes them on, outward from the actors.",
      resolve: ({ group, actors }) => actors.slice(group.data as number) as never,
    }),
    count: t.int({
      description: "How many claims came this way.",
      resolve: ({ group }) => group.count,
    }),
  }),
});

const CounterpartConnection = connection("Counterpart", Counterpart, "counterparts");
const HearsayConnection = connection("Hearsay", Hearsay, "chains");

interface NetworkArgs extends PageArgs {
  filter?: ClaimFilter | null;
  withParts?: boolean;
}

builder.drizzleObjectFields(Actor, (t) => ({
  speaksOf: t.field({
    type: CounterpartConnection,
    description: "Whom it makes claims about, those it speaks of most first.",
    select: { columns: { id: true } },
    args: {
      withParts: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: "Adds what those who speak for it claim.",
      }),
      filter: t.arg({ type: ClaimFilterInput, description: "Counts only these claims." }),
      ...pageArguments(),
    },
    resolve: (actor, args, context, info) =>
      ranked("speaksOf", actor.id, args, context, info, {
        groups: spokenOf(args.filter, args.withParts),
        paths: ["actor"],
      }) as never,
  }),
  spokenOfBy: t.field({
    type: CounterpartConnection,
    description: "Who makes claims about it, those who speak of it most first.",
    select: { columns: { id: true } },
    args: {
      filter: t.arg({ type: ClaimFilterInput, description: "Counts only these claims." }),
      ...pageArguments(),
    },
    resolve: (actor, args, context, info) =>
      ranked("spokenOfBy", actor.id, args, context, info, {
        groups: speakingOf(args.filter),
        paths: ["actor"],
      }) as never,
  }),
}));

builder.queryField("hearsay", (t) =>
  t.field({
    type: HearsayConnection,
    description:
      "The chains by which claims come to the page: who passes on whom, most often first.",
    args: {
      filter: t.arg({ type: ClaimFilterInput, description: "Counts only these claims." }),
      ...pageArguments(),
    },
    resolve: (_root, args, context, info) =>
      ranked("hearsay", null, args, context, info, {
        groups: chains(args.filter),
        paths: ["actors", "relays"],
      }) as never,
  }),
);

async function ranked(
  list: string,
  parent: string | null,
  args: NetworkArgs,
  context: Context,
  info: GraphQLResolveInfo,
  ranking: Ranking,
): Promise<Paged<Row> & { totalCount: () => number }> {
  const page = pageOf(args, byCount(list));
  const { groups, total, actors } = await batched(
    { item: parent, info },
    JSON.stringify(args),
    context,
    (executions) => rank(ranking, page, executions, context),
  );
  const nodeOf = (group: Group): Row => ({
    group,
    actors: group.ids.flatMap((id) => actors.get(id) ?? []),
  });
  return { ...paged(groups, page, nodeOf), totalCount: () => total };
}

/** How many of a group's claims have each act, or each framing: the most frequent first. */
function summed(cells: readonly Cell[], by: 0 | 1) {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell[by], (counts.get(cell[by]) ?? 0) + cell[2]);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
