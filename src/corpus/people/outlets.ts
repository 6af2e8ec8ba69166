import { fold } from "../../../schema/fold.ts";
import type { SourceEntry } from "../annotation/shape.ts";
import { slugOf } from "../identity.ts";
import type { Outlet } from "../people.ts";
import { EntryError } from "./entry-error.ts";

/** Outlets by their folded names and slugs. What is wrong with the entries is added to `errors`. */
export function listOutlets(
  entries: readonly SourceEntry[],
  errors: EntryError[],
): Map<string, Outlet> {
  const byName = new Map<string, Outlet>();
  const slugs = new Map<string, Outlet>();
  const outlets = entries.map((entry, index) => {
    const { name, kind, names, slug = slugOf(name), wikidataId = null } = entry;
    const outlet: Outlet = { slug, name, kind, names, wikidataId, met: false };
    const other = slugs.get(slug);
    if (other)
      errors.push(
        new EntryError("sources", index, "name", `"${other.name}" has the slug ${slug} already`),
      );
    slugs.set(slug, outlet);
    return outlet;
  });
  for (const [index, outlet] of outlets.entries())
    for (const name of [outlet.name, ...outlet.names]) {
      const other = byName.get(fold(name)) ?? outlet;
      if (other !== outlet && other.slug !== outlet.slug)
        errors.push(
          new EntryError(
            "sources",
            index,
            "names",
            `"${name}" is a name of "${other.name}" already; expected it under one outlet only`,
          ),
        );
      byName.set(fold(name), other);
    }
  for (const outlet of outlets) if (!byName.has(outlet.slug)) byName.set(outlet.slug, outlet);
  return byName;
}
