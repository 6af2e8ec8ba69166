import { type IssueRows, noRows } from "../rows.ts";
import { destinations } from "./destinations.ts";

/**
 * The rows of several issues as if one after another had been loaded: of an actor or source that
 * more than one brings, the last row counts, but never one that only a text names.
 */
export function together(issues: readonly IssueRows[]): IssueRows {
  const all = noRows();
  const actors = new Map<string, IssueRows>();
  const sources = new Map<string, IssueRows>();
  for (const rows of issues) {
    for (const { name, shared } of destinations)
      if (!shared) for (const row of rows[name]) (all[name] as object[]).push(row);
    for (const { id } of rows.actors)
      if (!actors.has(id) || !rows.met.has(id)) actors.set(id, rows);
    for (const { id } of rows.sources)
      if (!sources.has(id) || !rows.met.has(id)) sources.set(id, rows);
  }
  for (const rows of issues) {
    const actor = (id: string) => actors.get(id) === rows;
    const source = (id: string) => sources.get(id) === rows;
    all.actors.push(...rows.actors.filter(({ id }) => actor(id)));
    all.actorNames.push(...rows.actorNames.filter(({ actorId }) => actor(actorId)));
    all.sources.push(...rows.sources.filter(({ id }) => source(id)));
    all.sourceNames.push(...rows.sourceNames.filter(({ sourceId }) => source(sourceId)));
    for (const id of rows.met) if (actor(id) || source(id)) all.met.add(id);
  }
  return all;
}
