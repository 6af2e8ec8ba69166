import type { Column } from "drizzle-orm";
import { claims } from "../../schema/index.ts";
import { builder } from "./builder.ts";
import { type ClaimFilter, ClaimFilterInput, claimCondition } from "./claim-filter.ts";
import { claimOrder } from "./claim-order.ts";
import { claimsReadOff } from "./claims-read-off.ts";
import { soundText } from "./conditions.ts";
import { type ListArgs, rootConnection } from "./connection.ts";
import { ClaimConnection } from "./connections.ts";
import { ClaimAct, ClaimForm, ClaimFraming, ClaimOrder, ClaimOrigin } from "./enums.ts";
import { countedBy } from "./facets/counted-by.ts";
import { inSql } from "./in-sql.ts";
import { Actor, Claim, Source } from "./objects.ts";
import { oneRow } from "./one-row.ts";
import { pageArguments } from "./page-arguments.ts";
import { TextSelector } from "./text-selector.ts";
import { wordsOf } from "./words.ts";

builder.drizzleObjectFields(Claim, (t) => ({
  key: t.exposeString("key", {
    description: "Unique in the corpus and stable; it says where the claim stands.",
  }),
  statement: t.exposeString("statement", { description: "The content in one plain sentence." }),
  actors: t.field({
    type: [Actor],
    description:
      "Who makes the claim, together where several do (Moscow and Beijing deny …), in the order of the text; empty where the text names nobody (reportedly).",
    select: (_args, _context, nested) => ({
      with: { speakers: { orderBy: { position: "asc" }, with: { actor: nested() } } },
    }),
    resolve: (claim) => claim.speakers.map((row) => row.actor) as never,
  }),
  act: t.expose("act", { type: ClaimAct, description: "What is done by saying it." }),
  form: t.expose("form", { type: ClaimForm, description: "How the words reach the reader." }),
  framing: t.expose("framing", {
    type: ClaimFraming,
    description: "How far the article itself stands behind it.",
  }),
  cue: t.exposeString("cue", {
    nullable: true,
    description: "The word or phrase that attributes it: was quoted by Interfax as saying.",
  }),
  selector: t.field({
    type: TextSelector,
    description: "Where its words stand in its paragraph.",
    select: {
      columns: { start: true, end: true },
      with: { paragraph: { columns: { text: true } } },
    },
    resolve: ({ paragraph, start, end }) => ({ text: paragraph.text, start, end }),
    ...inSql({
      object: ({ start, end, paragraphId }: Record<string, Column>) => ({
        row: { start, end, words: wordsOf(paragraphId as Column) },
      }),
    }),
  }),
  madeOn: t.expose("madeOn", {
    type: "Date",
    nullable: true,
    description: "The day on which it was made, where the text tells.",
  }),
  paragraph: t.relation("paragraph", { description: "The paragraph that it stands in." }),
  article: t.relation("article", { description: "The article that it stands in." }),
  about: t.field({
    type: [Actor],
    description: "Whom it is about.",
    select: (_args, _context, nested) => ({
      with: { claimSubjects: { orderBy: { position: "asc" }, with: { actor: nested() } } },
    }),
    resolve: (claim) => claim.claimSubjects.map((row) => row.actor) as never,
  }),
  relays: t.relation("relays", {
    description:
      "Who passed it on, outward from the actors: Kim's offer came by Putin, then Interfax.",
    query: { orderBy: { position: "asc" } },
  }),
  citations: t.relation("citations", {
    description: "The parentheses that cover it, in the order of the text.",
    query: { orderBy: { place: "asc" } },
  }),
  sources: t.field({
    type: [Source],
    description: "The outlets in which it was found, in the order of their citation; each once.",
    select: (_args, _context, nested) => ({
      with: { claimSources: { orderBy: { position: "asc" }, with: { source: nested() } } },
    }),
    resolve: (claim) => claim.claimSources.map((row) => row.source) as never,
  }),
  origin: t.expose("origin", { type: ClaimOrigin, description: "Who found it in the text." }),
  rule: t.exposeString("rule", {
    nullable: true,
    description: "The rule that found it; null for an annotated claim.",
  }),
  confidence: t.exposeFloat("confidence", {
    nullable: true,
    description:
      "The extractor's own estimate of being right, 0 to 1; null for an annotated claim.",
  }),
}));

builder.queryFields((t) => ({
  claim: t.drizzleField({
    type: Claim,
    nullable: true,
    description: "One claim by its key; null where the corpus doesn't hold it.",
    args: { key: t.arg.string({ required: true, description: "The claim's key." }) },
    ...oneRow("claims", ({ key }: { key: string }) => ({ key: soundText(key) })),
  }),
  claims: t.field({
    type: ClaimConnection,
    description: "The claims of the corpus.",
    args: {
      filter: t.arg({ type: ClaimFilterInput, description: "Narrows the list." }),
      orderBy: t.arg({ type: ClaimOrder, description: "OLDEST_FIRST unless told." }),
      ...pageArguments(),
    },
    ...rootConnection({
      name: "claims",
      table: claims,
      node: "Claim",
      order: claimOrder("claims"),
      where: ({ filter }: ListArgs<ClaimFilter>) => claimCondition(filter),
      counted: ({ filter }) => countedBy(filter),
      readOff: claimsReadOff,
    }),
  }),
}));
