import type { Sql, TransactionSql } from "postgres";
import { revisionChannel } from "../../schema/revision-channel.ts";

/** Milliseconds for which a look at the revision holds; twice that is the most that a seeding goes unseen. */
const holds = 450;
/** After which it is looked at again, while somebody asks. */
const due = 150;
/** Milliseconds between two tries to listen. */
const pause = 5000;

/**
 * Knows the corpus's revision. The database tells of each new one as it is committed; what that misses, a look finds that
 * is taken while questions come, so that nobody is ever told a revision that was not seen within half a second.
 */
export class RevisionWatch {
  #known: number | undefined;
  /** When the revision known was last seen, and when the look that saw it was sent. */
  #seenAt = Number.NEGATIVE_INFINITY;
  #confirmedAt = Number.NEGATIVE_INFINITY;
  #look: Promise<number> | undefined;
  #next: Promise<number> | undefined;
  #listeningSince = Number.NEGATIVE_INFINITY;
  #listening = false;

  constructor(
    readonly sql: Sql,
    /** Whether the database tells of revisions, to those who listen. */
    readonly tells = true,
  ) {}

  /** The revision when it was last seen; undefined until then. */
  get known(): number | undefined {
    return this.#known;
  }

  /** The revision, where it stood within the last half second; else undefined: then `look` has to say. */
  get current(): number | undefined {
    const age = performance.now() - this.#confirmedAt;
    if (age > due && !this.#look) this.#send().catch(() => {});
    return age < holds ? this.#known : undefined;
  }

  /** The revision at some moment after the call. Fails as the database does. */
  look(): Promise<number> {
    if (!this.#look) return this.#send();
    // What is under way may have been answered before; all who come meanwhile share the next.
    this.#next ??= this.#look
      .catch(() => {})
      .then(() => {
        this.#next = undefined;
        return this.#send();
      });
    return this.#next;
  }

  /** Takes note of a revision that somebody has seen. */
  seen(revision: number): void {
    if (this.#known !== undefined && revision < this.#known) return;
    this.#known = revision;
    this.#seenAt = performance.now();
  }

  #send(): Promise<number> {
    const sent = performance.now();
    const look = readRevision(this.sql)
      .then((revision) => {
        // Less than before, and asked for since: the database was set back.
        if (revision < (this.#known ?? 0) && sent > this.#seenAt) this.#known = undefined;
        this.seen(revision);
        this.#confirmedAt = Math.max(this.#confirmedAt, sent);
        this.#listen();
        return revision;
      })
      .finally(() => {
        if (this.#look === look) this.#look = undefined;
      });
    this.#look = look;
    return look;
  }

  /** The driver listens again by itself where the connection is lost, but not where the first try fails. */
  #listen(): void {
    const now = performance.now();
    if (!this.tells || this.#listening || now - this.#listeningSince < pause) return;
    this.#listeningSince = now;
    this.#listening = true;
    this.sql
      .listen(revisionChannel, (revision) => this.seen(Number(revision)))
      .catch(() => {
        this.#listening = false;
      });
  }
}

/** The corpus's revision as these connections see it; 0 before anything was seeded. */
export async function readRevision(sql: Sql | TransactionSql): Promise<number> {
  const [row] = await sql<{ revision: number }[]>`
    select coalesce(max(revision), 0)::int as revision from revisions`;
  return row?.revision ?? 0;
}
