import type { CorpusError } from "../error.ts";
import type { People } from "../people.ts";
import type { YamlFile } from "./read.ts";
import type { Annotation } from "./shape.ts";

/**
 * What is wrong with the names in an annotation: each has to mean exactly one actor. A claim that
 * is still a draft may name people whom nobody listed yet.
 */
export function checkNames(file: YamlFile<Annotation>, people: People): CorpusError[] {
  const errors: CorpusError[] = [];
  for (const [a, article] of file.content.articles.entries())
    for (const [c, claim] of article.claims.entries()) {
      if (claim.rule !== undefined) continue;
      const check = (name: string, ...part: PropertyKey[]) => {
        const message = wrong(name, people);
        if (message) errors.push(file.errorAt(["articles", a, "claims", c, ...part], message));
      };
      for (const [i, name] of claim.actors.entries()) check(name, "actors", i);
      for (const [i, name] of claim.about.entries()) check(name, "about", i);
      for (const [i, relay] of claim.relays.entries())
        if (typeof relay === "string") check(relay, "relays", i);
        else check(relay.actor, "relays", i, "actor");
    }
  return errors;
}

function wrong(name: string, people: People): string | null {
  const bearers = people.actors(name);
  if (bearers.length === 1) return null;
  if (bearers.length > 1)
    return `"${name}" means several: ${bearers.map(({ slug }) => slug).join(", ")}; expected one of these slugs`;
  const close = people.nearest(name);
  const meant = close ? `did you mean "${close}"? Otherwise ` : "";
  return `unknown actor "${name}"; ${meant}add it to seed/actors.yaml, or to \`actors\` at the top of this file where only this text names it`;
}
