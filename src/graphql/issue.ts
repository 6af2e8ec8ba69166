import { and, type Column } from "drizzle-orm";
import { issues } from "../../schema/index.ts";
import { builder } from "./builder.ts";
import { oneOf, printedWithin, soundText } from "./conditions.ts";
import { rootConnection } from "./connection.ts";
import { IssueConnection } from "./connections.ts";
import { DateRangeInput } from "./date-range.ts";
import { DateBasis, IssueOrder } from "./enums.ts";
import { Issue } from "./objects.ts";
import { oneRow } from "./one-row.ts";
import { byPlace } from "./page.ts";
import { pageArguments } from "./page-arguments.ts";

builder.drizzleObjectFields(Issue, (t) => ({
  publication: t.exposeString("publication", { description: "The publication's name: Monitor." }),
  volume: t.exposeInt("volume", { description: "The volume, one for each year." }),
  number: t.exposeInt("number", { description: "The number within the volume." }),
  publishedOn: t.expose("publishedOn", {
    type: "Date",
    nullable: true,
    description: "The day of publication; null where nothing tells.",
  }),
  dateBasis: t.expose("dateBasis", {
    type: DateBasis,
    description:
      "Whether the day was printed, given by the annotation, or inferred from what is cited.",
  }),
  articles: t.relation("articles", {
    description: "Its articles, in the order of print.",
    query: { orderBy: { place: "asc" } },
  }),
  referredToBy: t.relation("referredToBy", {
    description: "Paragraphs elsewhere in the corpus that point here: (see the Monitor, July 21).",
    query: { orderBy: { place: "asc" } },
  }),
}));

const IssueFilter = builder.inputType("IssueFilter", {
  description: "Narrows a list of issues. An issue has to meet all that is given.",
  fields: (t) => ({
    publication: t.string({ description: "The publication's name, as printed." }),
    volume: t.intList({ description: "Any of these volumes; an empty list matches nothing." }),
    publishedOn: t.field({ type: DateRangeInput, description: "When it came out." }),
  }),
});

builder.queryFields((t) => ({
  issue: t.drizzleField({
    type: Issue,
    nullable: true,
    description: "One issue by its number; null where the corpus doesn't hold it.",
    args: {
      publication: t.arg.string({
        required: true,
        defaultValue: "Monitor",
        description: "The publication's name, as printed.",
      }),
      volume: t.arg.int({ required: true, description: "The volume, one for each year." }),
      number: t.arg.int({ required: true, description: "The number within the volume." }),
    },
    ...oneRow("issues", (args: { publication: string; volume: number; number: number }) => ({
      publication: soundText(args.publication),
      volume: args.volume,
      number: args.number,
    })),
  }),
  issues: t.field({
    type: IssueConnection,
    description: "The issues of the corpus.",
    args: {
      filter: t.arg({ type: IssueFilter, description: "Narrows the list." }),
      orderBy: t.arg({ type: IssueOrder, description: "OLDEST_FIRST unless told." }),
      ...pageArguments(),
    },
    ...rootConnection({
      name: "issues",
      table: issues,
      node: "Issue",
      order: byPlace("issues"),
      where:
        ({ filter }: { filter?: typeof IssueFilter.$inferInput | null }) =>
        (issue) =>
          filter
            ? and(
                filter.publication != null
                  ? oneOf(issue.publication as Column, [filter.publication])
                  : undefined,
                filter.volume ? oneOf(issue.volume as Column, filter.volume) : undefined,
                filter.publishedOn
                  ? printedWithin(issue.place as Column, filter.publishedOn)
                  : undefined,
              )
            : undefined,
    }),
  }),
}));
