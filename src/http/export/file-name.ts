import { fold } from "../../../schema/fold.ts";
import type { Selection } from "./read.ts";

/** How long the part of a file's name may be that tells the filter. */
const longest = 80;

/** A name that tells what is in the file: hearsay-claims-vladimir-putin-denial-revision-12.csv. */
export function fileName({ filter, revision }: Selection, extension: string): string {
  const told = words(filter ?? {}).flatMap((value) => fold(value).match(/[a-z0-9]+/g) ?? []);
  let name = "hearsay-claims";
  for (const word of told) {
    if (name.length + word.length >= longest) break;
    name += `-${word}`;
  }
  return `${name}-revision-${revision}.${extension}`;
}

/** What a filter says, in the order in which it was given: values as they are, flags and days by their names. */
function words(filter: object): string[] {
  return Object.entries(filter).flatMap(([field, value]) => {
    if (Array.isArray(value)) return value.length > 0 ? value.map(String) : ["no", field];
    if (typeof value === "boolean") return value ? [spaced(field)] : ["not", spaced(field)];
    if (value !== null && typeof value === "object") return [spaced(field), ...words(value)];
    if (field === "from" || field === "to") return value ? [field, String(value)] : [];
    return value == null ? [] : [String(value)];
  });
}

const spaced = (field: string) => field.replace(/[A-Z]/g, (letter) => ` ${letter}`);
