/** Too many wait already. */
export class GateFull extends Error {
  constructor(readonly waiting: number) {
    super(`${waiting} wait already`);
  }
}

type Waiting = { enter(): void };

/**
 * Lets so many statements in at once and so many requests wait for that, first come, first served. The driver's own
 * queue knows no bound, and once its connections are busy it sends a query after another's on the same one, where it
 * waits for a stranger's end. A request is turned away before its first statement or never: half an answer would be
 * work for nothing.
 */
export class Gate {
  #inside = 0;
  #requestsWaiting = 0;
  readonly #waiting = new Set<Waiting>();
  readonly #admitted = new WeakSet<object>();

  constructor(
    readonly places: number,
    readonly maximumWaiting: number,
  ) {}

  /** How many statements are inside and how many wait. */
  get load(): { inside: number; waiting: number } {
    return { inside: this.#inside, waiting: this.#waiting.size };
  }

  /** Resolves with the way out; throws GateFull at once, or the signal's reason when it goes off before. */
  async enter(request: object, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#inside < this.places) this.#inside++;
    else await this.#wait(request, signal);
    this.#admitted.add(request);
    return () => this.#leave();
  }

  async #wait(request: object, signal: AbortSignal): Promise<void> {
    if (this.#admitted.has(request)) return this.#queue(signal);
    if (this.#requestsWaiting >= this.maximumWaiting) throw new GateFull(this.#requestsWaiting);
    this.#admitted.add(request);
    this.#requestsWaiting++;
    await this.#queue(signal).finally(() => this.#requestsWaiting--);
  }

  #queue(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        this.#waiting.delete(waiting);
        reject(signal.reason);
      };
      const waiting = {
        enter: () => {
          signal.removeEventListener("abort", giveUp);
          resolve();
        },
      };
      signal.addEventListener("abort", giveUp, { once: true });
      this.#waiting.add(waiting);
    });
  }

  /** Whoever leaves gives its place to the next. */
  #leave(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#inside--;
      return;
    }
    this.#waiting.delete(next);
    next.enter();
  }
}
