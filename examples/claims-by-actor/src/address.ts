import { ClaimAct, ClaimFraming } from "./graphql/graphql.ts";
import type { Place } from "./place.ts";

/**
 * All that the page shows, kept after the `#` of its address: each view has a link, and the browser's
 * own buttons lead back and forth.
 */
export interface Address {
  /** The slug of the actor whose claims are shown. */
  actor: string | null;
  acts: ClaimAct[];
  framings: ClaimFraming[];
  /** Which page of that actor's claims. */
  claims: Place;
  /** Which page of the list of actors. */
  actors: Place;
}

/** The page as it opens: no actor chosen. */
export const start: Address = { actor: null, acts: [], framings: [], claims: null, actors: null };

/** Reads `#actor=russia&act=DENIAL`; what it doesn't know, it leaves out. */
export function readAddress(hash: string): Address {
  const given = new URLSearchParams(hash.slice(1));
  return {
    actor: given.get("actor"),
    acts: Object.values(ClaimAct).filter((act) => given.getAll("act").includes(act)),
    framings: Object.values(ClaimFraming).filter((framing) =>
      given.getAll("framing").includes(framing),
    ),
    claims: place(given.get("after"), given.get("before")),
    actors: place(given.get("actors-after"), given.get("actors-before")),
  };
}

/** Writes an address as `readAddress` reads it, for a link's `href`. */
export function hrefOf({ actor, acts, framings, claims, actors }: Address): string {
  const pairs = [
    ...(actor ? [["actor", actor]] : []),
    ...acts.map((act) => ["act", act]),
    ...framings.map((framing) => ["framing", framing]),
    ...Object.entries(claims ?? {}),
    ...Object.entries(actors ?? {}).map(([side, cursor]) => [`actors-${side}`, cursor]),
  ];
  return `#${new URLSearchParams(pairs)}`;
}

function place(after: string | null, before: string | null): Place {
  if (after) return { after };
  return before ? { before } : null;
}
