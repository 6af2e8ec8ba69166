import { lastDescribed } from "./descriptions.ts";
import type { Figure, Figures } from "./figures.ts";

/** What presidents issue, courts hand down and parliaments pass. */
const decrees = ["decree", "edict", "ukase"];
const judgments = ["judgment", "judgement", "verdict", "ruling"];
const laws = ["law", "bill", "statute"];

/** Whose a document is by its kind, where nothing else tells: *A decree of May 28 lifts it*, *It rained, the judgment holds*. */
export function authorityFor({ described }: Figure, figures: Figures): string | null {
  const one = (nouns: readonly string[]) => nouns.some((noun) => described.has(noun));
  if (one(decrees)) {
    const president = lastDescribed(figures, ["president"]);
    return president && /^\p{Lu}/u.test(president) ? president : ruler(figures);
  }
  if (one(judgments)) return lately(figures, courts);
  if (one(laws)) return parliamentLast(figures);
  // Vestnik saw it otherwise. According to an editorial, it rained
  if (described.has("editorial")) return outlet(figures);
  return null;
}

function outlet(figures: Figures): string | null {
  const last = figures.latest(
    ({ nature, seen }) => nature === "outlet" && figures.since(seen) <= 1,
  );
  return last?.name ?? null;
}

/** *Yeltsin was not idle. A decree of May 28 lifts it*: somebody of a state who has just acted; no banker. */
function ruler(figures: Figures): string | null {
  const person = figures.latest(
    ({ nature, known, weight, seen }) =>
      nature === "person" && Boolean(known?.partOf) && weight >= 2 && figures.since(seen) <= 1,
  );
  return person?.name ?? null;
}

/** The parliament named last. */
export function parliamentLast(figures: Figures): string | null {
  return lately(figures, parliaments);
}

function lately(figures: Figures, kind: RegExp): string | null {
  const body = figures.latest(
    ({ name, nature, seen }) => nature === "body" && kind.test(name) && figures.since(seen) <= 6,
  );
  return body?.name ?? null;
}

const courts = /\b([Cc]ourt|[Tt]ribunal)$/;

/** Names of bodies that make laws. */
export const parliaments =
  /\b(Duma|[Pp]arliament|Rada|Saeima|Seimas|Riigikogu|Sejm|Kenesh|Maj[il]+is|Assembly|Supreme Soviet|Federation Council|Senate|Congress|Knesset|Bundestag|House of \w+)$/;
