import { extract } from "../../../src/corpus/extract.ts";
import { createNames } from "../../../src/corpus/names.ts";
import { parse } from "../../../src/corpus/parse.ts";

const person = (name: string, ...names: string[]) => ({
  name,
  kind: "PERSON" as const,
  names,
  metonyms: [],
});
const state = (name: string, ...metonyms: string[]) => ({
  name,
  kind: "STATE" as const,
  names: [],
  metonyms,
});

/** A few names, made up but for the states. */
export const names = createNames(
  [
    state("Russia", "Moscow", "Kremlin"),
    state("Ukraine", "Kyiv"),
    state("Latvia", "Riga"),
    { name: "Harbor Board", kind: "ORGANIZATION", names: [], metonyms: [] },
    person("Ivan Belov", "Belov"),
    person("Petro Hora", "Hora"),
  ],
  [
    { name: "Vestnik", kind: "NEWSPAPER", names: [] },
    { name: "Golos", kind: "NEWSPAPER", names: [] },
    { name: "Telegraf", kind: "WIRE_SERVICE", names: [] },
  ],
);

/** The claims that a rule finds in a paragraph: `speakers: content`, with `via` those who passed it on. */
export function claimsBy(rule: string, text: string): string[] {
  const [article] = parse(`Publication: Monitor Volume: 6 Issue: 1\n\n${text}\n`).articles;
  if (!article) throw new Error("The text has no article.");
  return extract(article, names)
    .claims.filter((claim) => claim.rule === rule)
    .map((claim) => {
      const paragraph = article.paragraphs[claim.paragraph - 1]?.text ?? "";
      const content = paragraph.slice(claim.exact.start, claim.exact.end);
      const via = claim.relays.map((relay) => ` via ${relay.actor}`).join("");
      return `${claim.actors.join(" and ") || "nobody"}: ${content}${via}`;
    });
}
