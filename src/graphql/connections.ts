import type { ObjectRef } from "@pothos/core";
import { builder } from "./builder.ts";
import type { Connection } from "./connection.ts";
import { Actor, Article, Citation, Claim, Issue, Mention, Source } from "./objects.ts";

/** The list types of the API: edges, nodes, the page's place in the list, and the list's count. */

/** A list type for a node type; `rows` is what its nodes are called in descriptions. */
export function connection(name: string, node: unknown, rows: string) {
  const type = node as ObjectRef<never, never>;
  const edge = builder.edgeObject({
    type,
    name: `${name}Edge`,
    description: `One of the ${rows}, with its cursor.`,
  });
  const page = builder.connectionObject(
    {
      type,
      name: `${name}Connection`,
      description: `A page of ${rows}.`,
      fields: (t) => ({
        nodes: t.field({
          type: [type],
          description: "The rows of this page, without their cursors.",
          resolve: (of) => (of as unknown as Connection).edges.map((row) => row.node) as never,
        }),
        totalCount: t.int({
          description: "How many rows the whole list has, filtered but not paged.",
          resolve: (of) => (of as unknown as Connection).totalCount(),
        }),
      }),
    },
    edge,
  );
  return page as unknown as ObjectRef<never, Connection>;
}

export const IssueConnection = connection("Issue", Issue, "issues");
export const ArticleConnection = connection("Article", Article, "articles");
export const CitationConnection = connection("Citation", Citation, "citations");
export const SourceConnection = connection("Source", Source, "sources");
export const ActorConnection = connection("Actor", Actor, "actors");
export const MentionConnection = connection("Mention", Mention, "mentions");
export const ClaimConnection = connection("Claim", Claim, "claims");
