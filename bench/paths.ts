import { join } from "node:path";

/** The checkout that is measured. */
export const root = join(import.meta.dirname, "..");

/** Where people keep names; generated news is about them. */
export const namesFolder = join(root, "seed");

/** Where results are written. */
export const results = join(import.meta.dirname, "results");
