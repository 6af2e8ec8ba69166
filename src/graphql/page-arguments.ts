import { builder } from "./builder.ts";
import { defaultPageSize, maximumPageSize } from "./page.ts";

/** The arguments that every paged list takes. */
export const pageArguments = () =>
  builder.args((t) => ({
    first: t.int({
      description: `How many rows from the start, 0 to ${maximumPageSize}; ${defaultPageSize} unless told.`,
    }),
    after: t.string({ description: "Only rows after the one with this cursor." }),
    last: t.int({ description: `How many rows from the end, 0 to ${maximumPageSize}.` }),
    before: t.string({ description: "Only rows before the one with this cursor." }),
  }));
