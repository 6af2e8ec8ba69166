import { builder } from "./builder.ts";

export const DateRangeInput = builder.inputType("DateRange", {
  description:
    "Days from one to another, both included; without an end it is open there, and without both it narrows nothing.",
  fields: (t) => ({
    from: t.field({ type: "Date", description: "The first day." }),
    to: t.field({ type: "Date", description: "The last day." }),
  }),
});
