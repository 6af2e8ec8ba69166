import type { KnownActor } from "../names.ts";

/** How often an article has named each state, or somebody who is part of it, and how lately. */
export class States {
  readonly #counts = new Map<string, number>();
  /** What a naming counts: each a little more than the one before it. */
  #weight = 1;

  /** Counts a state, or the one that somebody is part of. */
  count(actor: KnownActor | null): void {
    const state = actor?.kind === "STATE" ? actor.name : actor?.partOf;
    if (!state) return;
    this.#weight *= 1.1;
    this.#counts.set(state, (this.#counts.get(state) ?? 0) + this.#weight);
    if (this.#weight > 1e100) this.#scale();
  }

  /** Thousands of namings would outgrow any number; only their proportions count. */
  #scale(): void {
    for (const [state, count] of this.#counts) this.#counts.set(state, count / this.#weight);
    this.#weight = 1;
  }

  /** The state with which the article begins. */
  get home(): string | undefined {
    const [home] = this.#counts.keys();
    return home;
  }

  /** The states of which the article speaks, those of which it speaks most, and has of late, first. */
  get ranked(): string[] {
    return [...this.#counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  }
}
