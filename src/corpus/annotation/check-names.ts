import type { CorpusError } from "../error.ts";
import type { People } from "../people.ts";
import type { YamlFile } from "./read.ts";
import type { Annotation } from "./shape.ts";

/**
 * Checks that every name in an annotation means exactly one actor. Throws an AggregateError of
 * CorpusErrors. A claim that is still a draft may name people whom nobody listed yet.
 */
export function checkNames(file: YamlFile<Annotation>, people: People): void {
  const errors: CorpusError[] = [];
  file.content.articles.forEach((article, a) => {
    article.claims.forEach((claim, c) => {
      if (claim.rule !== undefined) return;
      const check = (name: string, ...part: PropertyKey[]) => {
        const bearers = people.actors(name);
        if (bearers.length === 1) return;
        const message =
          bearers.length === 0
            ? `unknown actor "${name}"; expected a name from actors.yaml or sources.yaml, or one listed under \`actors\` in this file`
            : `"${name}" means several: ${bearers.map(({ slug }) => slug).join(", ")}; expected one of these slugs`;
        errors.push(file.errorAt(["articles", a, "claims", c, ...part], message));
      };
      for (const [i, name] of claim.actors.entries()) check(name, "actors", i);
      for (const [i, name] of claim.about.entries()) check(name, "about", i);
      for (const [i, relay] of claim.relays.entries())
        if (typeof relay === "string") check(relay, "relays", i);
        else check(relay.actor, "relays", i, "actor");
    });
  });
  if (errors.length > 0) throw new AggregateError(errors);
}
