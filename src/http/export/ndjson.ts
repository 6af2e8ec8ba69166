import type { Format } from "./format.ts";

/** One claim a line, with all that the service knows of it. */
export const ndjson: Format = {
  contentType: "application/x-ndjson",
  counted: false,
  open: () => "",
  write: (claims) => claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""),
  close: () => "",
};
