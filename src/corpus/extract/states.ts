import type { KnownActor } from "../names.ts";
import type { Figures } from "./figures.ts";

/** How often an article has named each state, or somebody who is part of it. */
export class States {
  readonly #counts = new Map<string, number>();

  /** Counts a state, or the one that somebody is part of. */
  count(actor: KnownActor | null): void {
    const state = actor?.kind === "STATE" ? actor.name : actor?.partOf;
    if (state) this.#counts.set(state, (this.#counts.get(state) ?? 0) + 1);
  }

  /** The state with which the article begins. */
  get home(): string | undefined {
    const [home] = this.#counts.keys();
    return home;
  }

  /** The state of which the article speaks most; of several the one named last. */
  most(figures: Figures): string | undefined {
    const seen = (name: string) => figures.get(name)?.seen ?? -1;
    const [most] = [...this.#counts].sort((a, b) => b[1] - a[1] || seen(b[0]) - seen(a[0]));
    return most?.[0];
  }
}
