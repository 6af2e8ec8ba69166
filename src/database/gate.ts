/** Too many wait already. */
export class GateFull extends Error {
  constructor(readonly waiting: number) {
    super(`${waiting} wait already`);
  }
}

type Waiting = { enter(): void };

/**
 * Lets so many in at once and so many wait, first come, first served. The driver's own queue knows no bound, and once
 * its connections are busy it sends a query after another's on the same one, where it waits for a stranger's end.
 */
export class Gate {
  #inside = 0;
  readonly #waiting = new Set<Waiting>();

  constructor(
    readonly places: number,
    readonly maximumWaiting: number,
  ) {}

  /** How many are inside and how many wait. */
  get load(): { inside: number; waiting: number } {
    return { inside: this.#inside, waiting: this.#waiting.size };
  }

  /** Resolves with the way out; throws GateFull at once, or the signal's reason when it goes off before. */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#inside >= this.places) await this.#wait(signal);
    else this.#inside++;
    return () => this.#leave();
  }

  #wait(signal: AbortSignal): Promise<void> {
    if (this.#waiting.size >= this.maximumWaiting) throw new GateFull(this.#waiting.size);
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
