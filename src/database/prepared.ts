/** For how long a connection to a server lives at most, in milliseconds: the driver's own bound. */
const lifetime = 3_600_000;

/**
 * Decides which statements are worth preparing: those that are asked for again. The driver forgets none that it has
 * prepared for as long as a connection lives, so that only so many new ones are let in meanwhile; what comes past them
 * is sent unprepared, which is slower and takes nothing.
 */
export class Prepared {
  /** By their texts, with how often they were asked for before they were let in; those not asked for longest first. */
  readonly #seen = new Map<string, number>();
  readonly #admitted = new Set<string>();
  #begun = 0;
  #admissions = 0;

  /** `most` statements are let in during a lifetime; `now` is a clock in milliseconds. */
  constructor(
    readonly most = 100,
    readonly now: () => number = () => performance.now(),
  ) {}

  /** Whether this statement is to be prepared, now that it is asked for. */
  admits(statement: string): boolean {
    if (this.#admitted.has(statement)) return true;
    const times = (this.#seen.get(statement) ?? 0) + 1;
    this.#seen.delete(statement);
    if (times < 3) {
      this.#seen.set(statement, times);
      for (const oldest of this.#seen.keys()) {
        if (this.#seen.size <= this.most) break;
        this.#seen.delete(oldest);
      }
      return false;
    }
    return this.#admit(statement);
  }

  #admit(statement: string): boolean {
    if (this.now() - this.#begun > lifetime) {
      // Connections that knew them have gone; those still asked for come in again.
      this.#admitted.clear();
      this.#admissions = 0;
      this.#begun = this.now();
    }
    if (this.#admissions >= this.most) return false;
    this.#admissions++;
    this.#admitted.add(statement);
    return true;
  }
}
