import type { KnownActor, Names } from "../names.ts";

const irregular = new Map<string, string>(
  Object.entries({
    american: "america",
    british: "britain",
    dutch: "netherlands",
    polish: "poland",
    danish: "denmark",
    french: "france",
    kyrgyz: "kyrgyzstan",
    norwegian: "norway",
    cypriot: "cyprus",
    swiss: "switzerland",
    greek: "greece",
    afghan: "afghanistan",
    chechen: "chechnya",
  }),
);
const endings = ["ian", "ean", "ese", "ish", "ani", "an", "n", "i", "ic", "k", ""];
const countries = [
  "",
  "a",
  "e",
  "ia",
  "y",
  "stan",
  "istan",
  "an",
  "and",
  "land",
  "ey",
  "en",
  "ijan",
  "o",
];

/** The state that an adjective such as *Ukrainian* or *South Korean* means, if the names hold one it can come from. */
export function stateOf(adjective: string, names: Names): KnownActor | null {
  const word = adjective.toLowerCase();
  const known = knownTo(names);
  const before = known.get(word);
  if (before !== undefined) return before;
  const state = stateMeant(word, names);
  known.set(word, state);
  return state;
}

/** What adjectives were found to mean: the same few are asked for again and again. */
const found = new WeakMap<Names, Map<string, KnownActor | null>>();

function knownTo(names: Names): Map<string, KnownActor | null> {
  const known = found.get(names);
  if (known && known.size < 10_000) return known;
  const none = new Map<string, KnownActor | null>();
  found.set(names, none);
  return none;
}

function stateMeant(word: string, names: Names): KnownActor | null {
  const direct = names.lookup(irregular.get(word) ?? word);
  if (direct.length === 1 && isState(direct[0])) return direct[0] ?? null;
  if (word.length < 4) return null;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < 4) continue;
    for (const country of countries) {
      const [state, ...others] = names.lookup(stem + country);
      if (state && others.length === 0 && isState(state)) return state;
    }
  }
  return null;
}

function isState(actor: KnownActor | undefined): boolean {
  return actor?.kind === "STATE";
}
