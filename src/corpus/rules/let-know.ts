// Madrid let Putin know that it would vote. Kuchma had given her to understand that the matter was closed.
import { contentFrom } from "../extract/content.ts";
import { openingAfter } from "../extract/openings.ts";
import { predicateOf } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { speakerLike } from "../extract/speaker-like.ts";

const verbs = /^(let|lets|letting|give|gives|gave|given|giving|leave|leaves|left)$/;

/** Finds what somebody lets others know. */
export const letKnow: Rule = {
  name: "let-know",
  signals: signal.know,
  find({ reading, sentence }: View): Draft[] {
    const { words, phrases, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from; i + 2 < sentence.to; i++) {
      const verb = words[i]?.lower ?? "";
      const whom = phrases[i + 1];
      if (!verbs.test(verb) || quotedAt[i] || whom?.from !== i + 1) continue;
      // The library takes the verb of *let the public know* for a noun.
      let at = /^(know|understand)$/.test(words[whom.to - 1]?.lower ?? "") ? whom.to - 1 : whom.to;
      if (/^(give|gave)/.test(verb) && words[at]?.lower === "to") at++;
      else if (!verb.startsWith("let")) continue;
      if (!/^(know|understand)$/.test(words[at]?.lower ?? "")) continue;
      const predicate = predicateOf(reading, sentence, i);
      if (predicate.unsaid || predicate.passive || !speakerLike(reading, predicate.subject))
        continue;
      if (!predicate.subject && !predicate.shared) continue;
      const cue = { from: i, to: at + 1 };
      const opening = openingAfter(reading, sentence, at + 1);
      const much = words[at + 1]?.lower === "as" && words[at + 2]?.lower === "much";
      const from = much ? at + 1 : opening.kind === "none" ? -1 : opening.at;
      if (from < 0) continue;
      const content = much ? { from, to: from + 2 } : contentFrom(reading, sentence, from);
      drafts.push(drafted(predicate, content, "ASSERTION", { cue }));
    }
    return drafts;
  },
};
