import type { Figures } from "./figures.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";

/** What describes one who has a premier, a press secretary or an envoy of his own. */
export const SERVED = "served";

/** What the words for such a one end with. */
const headed = new Set(
  "minister premier secretary staff envoy adviser aide administration".split(" "),
);

const staff =
  /(^| )((prime|foreign|defense|interior|finance) minister|premier|press secretary|chief of staff|(special |personal )?envoy|(security|policy|economic|press|legal|military) (adviser|aide)|administration)$/;

/** *Yeltsin and his prime minister*: who has such a one may be *the president* afterward. */
export function noteSuperior(
  { words, mentionAt }: Reading,
  { from, to }: NounPhrase,
  figures: Figures,
): void {
  if (!headed.has(words[to - 1]?.lower ?? "")) return;
  const lower = words.slice(from, to).map((word) => word.lower);
  if (!staff.test(lower.join(" "))) return;
  if (/^(his|her)$/.test(lower[0] ?? "")) {
    // his press secretary, Ivan Petrov: another than Petrov
    const owner = figures.latest(
      ({ nature, seen, word }) => nature === "person" && (figures.since(seen) > 0 || word < from),
    );
    owner?.described.add(SERVED);
    return;
  }
  const end = lower.findIndex((word) => /^[’']s?$/.test(word)) - 1;
  if (end < 0) return;
  const known = mentionAt[from + end]?.actors.find(({ kind }) => kind === "PERSON");
  const name = known?.name ?? figures.surnames.get(lower[end] as string);
  if (name) figures.get(name)?.described.add(SERVED);
}
