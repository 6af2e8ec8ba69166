import type { Logger } from "../log.ts";

/** Milliseconds that one line tells of. */
const period = 1000;

/** Logs answers that were kept: a line a second for all of them, and each of them where the level is debug. */
export class HitLog {
  #hits = 0;
  #notModified = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly log: Logger) {}

  /** Notes one; `id` is what its answer bears. */
  note(method: string, status: 200 | 304, id: string, started: number): void {
    if (status === 200) this.#hits++;
    else this.#notModified++;
    this.#timer ??= setTimeout(() => this.flush(), period).unref();
    if (!this.log.isLevelEnabled("debug")) return;
    const ms = Math.round(performance.now() - started);
    this.log.debug({ id, method, path: "/graphql", status, cached: true, ms }, "request");
  }

  /** Writes down what was noted since the last time. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#hits + this.#notModified === 0) return;
    const entry = { hits: this.#hits, notModified: this.#notModified };
    this.log.info(entry, "answered from the cache");
    this.#hits = 0;
    this.#notModified = 0;
  }
}
