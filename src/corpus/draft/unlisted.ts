import type { PlacedClaim } from "../claim.ts";
import type { People, Person } from "../people.ts";

/** Whom claims name and nobody has listed, each once. */
export function unlisted(claims: readonly PlacedClaim[], people: People): Person[] {
  const names = claims.flatMap(({ actors, relays }) => [
    ...actors,
    ...relays.map(({ actor }) => actor),
  ]);
  return [...new Set(names.map((name) => people.actor(name)))].filter(({ met }) => met);
}
