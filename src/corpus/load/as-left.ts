import type { IssueRows } from "../rows.ts";

/** Actors and sources by their ids, each with its row and names as text. */
export type Contents = ReadonlyMap<string, string>;

/** What an issue's rows tell of the actors and sources that it names. */
export function contentsOf({ actors, actorNames, sources, sourceNames }: IssueRows): Contents {
  const rows = new Map<string, unknown[]>();
  for (const row of [...actors, ...sources]) rows.set(row.id as string, [row]);
  for (const row of actorNames) rows.get(row.actorId)?.push(row);
  for (const row of sourceNames) rows.get(row.sourceId)?.push(row);
  return new Map([...rows].map(([id, each]) => [id, JSON.stringify(each)]));
}

/**
 * Actors and sources as a run has left them. Nearly every issue names the same few hundred: while the corpus is at the
 * revision that the run made last, nobody else has written, and they need not be sent again.
 */
export class AsLeft {
  private revision = 0;
  private readonly left = new Map<string, string>();

  /** Ids of those that the corpus, at this revision, is sure to hold just so. */
  among(contents: Contents, revision: number): Set<string> {
    if (revision !== this.revision) this.left.clear();
    return new Set([...contents.keys()].filter((id) => this.left.get(id) === contents.get(id)));
  }

  /** Notes what was written, once it is sure to stay, and at which revision the corpus is then. */
  note(contents: Contents, revision: number): void {
    this.revision = revision;
    for (const [id, content] of contents) this.left.set(id, content);
  }

  /** Forgets all, where some may have gone. */
  forget(): void {
    this.left.clear();
  }
}
