import type { Sql } from "postgres";
import { Gate } from "./gate.ts";
import { Prepared } from "./prepared.ts";
import { RevisionWatch } from "./revision-watch.ts";

/** A database that holds the corpus: the primary, where it is seeded, or a replica that follows it. */
export interface Copy {
  sql: Sql;
  gate: Gate;
  prepared: Prepared;
  /** What it holds. */
  watch: RevisionWatch;
}

interface Databases {
  sql: Sql;
  replicas?: readonly Sql[];
  /** Breaks off whatever the embedded engine does; only it has this. */
  restart?(): Promise<void>;
}

/**
 * Where the corpus can be read. Not by Drizzle's withReplicas, which takes any replica for each query: here one is read
 * only where it is known to hold what the question needs, and the primary answers for one that fails.
 */
export class Copies {
  readonly primary: Copy;
  readonly replicas: readonly Copy[];
  readonly restart: (() => Promise<void>) | undefined;
  #turn = 0;

  /** Each copy runs `places` statements at once and lets `maximumWaiting` requests wait. */
  constructor({ sql, replicas = [], restart }: Databases, places: number, maximumWaiting: number) {
    const copyOf = (of: Sql, tells: boolean): Copy => ({
      sql: of,
      gate: new Gate(places, maximumWaiting),
      prepared: new Prepared(),
      watch: new RevisionWatch(of, tells),
    });
    this.primary = copyOf(sql, true);
    // A server that follows another takes no LISTEN.
    this.replicas = replicas.map((replica) => copyOf(replica, false));
    this.restart = restart;
  }

  /** The least busy replica that was seen to hold this revision within the last half second, else the primary. */
  holding(revision: number | null): Copy {
    if (revision === null) return this.primary;
    let chosen: Copy | undefined;
    // All being equal they take turns.
    const first = this.#turn++;
    for (let place = 0; place < this.replicas.length; place++) {
      const replica = this.replicas[(first + place) % this.replicas.length] as Copy;
      const { current } = replica.watch;
      if (current === undefined || current < revision) continue;
      if (!chosen || busyness(replica) < busyness(chosen)) chosen = replica;
    }
    return chosen ?? this.primary;
  }
}

function busyness({ gate }: Copy): number {
  const { inside, waiting } = gate.load;
  return inside + waiting;
}
