// “We are ready,” the minister said. The talks, he added, had “failed.” “Why?” asked Ivanov.
import { clauseAt } from "../extract/clause-ends.ts";
import {
  contentBefore,
  contentFrom,
  holdsVerb,
  saidWhere,
  trimmed,
  type WordRange,
} from "../extract/content.ts";
import { nameInMarks } from "../extract/marked-names.ts";
import { openingAfter } from "../extract/openings.ts";
import { cueWith, type Predicate } from "../extract/predicates.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { timeAt } from "../extract/times.ts";
import { trailEnd } from "../extract/trailing.ts";
import { closeMarks, personal } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Finds statements whose attribution trails or interrupts them. */
export const quoteSaid: Rule = {
  name: "quote-said",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (const predicate of predicates) {
      if (!speaks(predicate) || predicate.participle) continue;
      const cue =
        cueWith(predicate, "quote") ??
        cueWith(predicate, "bare") ??
        cueWith(predicate, "told") ??
        cueWith(predicate, "asks") ??
        cueWith(predicate, "after");
      if (!cue || (cue.lemma === "" && !speakerLike(reading, predicate.subject))) continue;
      const first = predicate.inverted
        ? predicate.from
        : (predicate.subject?.from ?? predicate.from);
      // and the pipelines run through it: a statement runs only where marks show it
      if (cue.lemma === "run" && !closeMarks.has(words[predicate.from - 1]?.text ?? "")) continue;
      // one that states “…”: what stands before is no content.
      if (/^(that|which|who)$/.test(words[predicate.from - 1]?.lower ?? "")) continue;
      // They would pay, or so he contends.
      let mark =
        words[first - 1]?.lower === "so" && words[first - 2]?.lower === "or"
          ? first - 3
          : first - 1;
      while (mark > sentence.from && words[mark]?.tag === "ADV") mark--;
      // , when the minister charged that: a clause of time, no attribution
      if (/^(when|where|after|while|once|how|why|until)$/.test(words[mark + 1]?.lower ?? ""))
        continue;
      const before = words[mark];
      const opens = mark < sentence.from;
      const closed = before !== undefined && closeMarks.has(before.text);
      if (opens || !before || predicate.shared) continue;
      let after = predicate.inverted ? (predicate.subject?.to ?? predicate.to) : predicate.to;
      const whom = reading.phrases[after];
      if (
        !predicate.inverted &&
        whom?.from === after &&
        (cueWith(predicate, "told") || cue.lemma === "ask")
      )
        after = whom.to;
      // “Why should it?” He denied, however, that: another sentence, which the library ran on with
      if (closed && before.text !== "," && openingAfter(reading, sentence, after).kind === "that")
        continue;
      // Asked why, he answered: “…”: what follows is what was said.
      if (!closed) {
        const follows = openingAfter(reading, sentence, after);
        // having denounced it, he let it be known that
        const opening = words[contentBefore(reading, sentence, mark).from]?.lower ?? "";
        if (follows.kind === "that" && opening.endsWith("ing")) continue;
        const capital = /^\p{Lu}/u.test(words[follows.at]?.text ?? "");
        const marked = quotedAt[follows.at];
        const named = marked && words[follows.at - 2]?.text !== ":" && nameInMarks(reading, marked);
        // In a note sent on May 3, Tehran declares “void” any division: where it is said, not what
        const start = contentBefore(reading, sentence, mark).from;
        // At the polls, he predicted to a crowd, “numbers will be with us”: what he said begins before him
        const goesOn =
          !capital && words[follows.at - 2]?.text === "," && !saidWhere(reading, start);
        if (
          follows.kind === "quote" &&
          words[start]?.tag === "ADP" &&
          !goesOn &&
          !finiteIn(words, start, mark)
        )
          continue;
        if (follows.kind === "quote" && !named && (capital || words[follows.at - 2]?.text === ":"))
          continue;
      }
      let end = trailEnd(reading, predicate, after);
      // asked Oleg Tamm, one of those forced down: up to the name
      const last = predicate.subject?.parties.at(-1);
      if (end < 0 && predicate.inverted && last?.apposition)
        end = trailEnd(reading, predicate, last.head.to);
      if (end < 0) continue;
      if (!closed && !/^(,|–|—|--)$/.test(before.text)) continue;
      // Not true, countered the minister. A slander, Kyiv protested.
      const brief = !closed && briefly(reading, predicate, mark, end);
      // Not so, said the envoy: there was no letter. What he said goes on, where nobody is said to say it
      const more =
        words[end]?.text === ":" && !predicates.some(({ at, unsaid }) => at > end && !unsaid);
      if (brief && !more) {
        drafts.push(drafted(predicate, brief, cue.act, { side: "before" }));
        continue;
      }
      // Asked what it meant, he answered: the question is another’s
      if (
        !closed &&
        /^(asked|pressed|questioned|reminded|told|warned|challenged)$/.test(
          words[sentence.from]?.lower ?? "",
        )
      )
        continue;
      let content = contentBefore(reading, sentence, mark + (closed ? 1 : 0));
      // nor, he emphasized, would it send a man
      const nor = !closed && words[mark - 1]?.lower === "nor";
      if (nor) content = { from: mark - 1, to: mark };
      if (content.to - content.from < 1) continue;
      if (!closed) {
        // , the general said, according to Interfax
        const resumes =
          words[end]?.text === "," &&
          (!/^(according|but|although|though|citing|quoting|referring|adding)$/.test(
            words[end + 1]?.lower ?? "",
          ) ||
            stillHis(predicates, words, end)) &&
          // answered Vestnik, whose editor; he recalled, before playing the tape
          !(predicate.inverted && /^(who|whose|which)$/.test(words[end + 1]?.lower ?? "")) &&
          !(words[end + 1]?.tag === "ADP" && /^(VERB|AUX)$/.test(words[end + 2]?.tag ?? "")) &&
          // he said, and he announced: he speaks once more
          !(
            words[end + 1]?.tag === "CCONJ" &&
            personal.has(words[end + 2]?.lower ?? "") &&
            predicates.some(({ subject, unsaid }) => !unsaid && subject?.from === end + 2)
          );
        const rest = resumes ? contentFrom(reading, sentence, end + 1) : null;
        const fronted = content.to - content.from <= 5 && !holdsVerb(words, content);
        if (fronted && !rest) continue;
        // The talks, he said, had failed: all of it, his own words in its midst.
        if (rest && (rest.to - rest.from > 1 || words[rest.from]?.tag === "VERB"))
          content = {
            from: clauseStart(reading, content, predicates),
            to: goneOn(reading, sentence, rest.to, predicates),
          };
        else if (!rest && fronted) continue;
        if (!holdsVerb(words, content)) continue;
      } else {
        // From the quotation where it is a sentence by itself, else from the sentence's start.
        const quoted = quotedAt[content.to - 2] ?? quotedAt[content.to - 1];
        if (
          quoted &&
          /^\p{Lu}/u.test(words[quoted.from]?.text ?? "") &&
          (quoted.from - 1 <= content.from || /^[,:;]$/.test(words[quoted.from - 2]?.text ?? ""))
        ) {
          content = trimmed(reading, quoted.from, content.to);
        }
        // It was “late,” he said, and nobody had come
        if (words[end]?.text === "," && stillHis(predicates, words, end))
          content = { from: content.from, to: contentFrom(reading, sentence, end + 1).to };
        // The “emir,” the paper reports, has since been released: a name, and what is said of it
        if (
          words[end]?.text === "," &&
          /^(AUX|VERB)$/.test(words[end + 1]?.tag ?? "") &&
          !holdsVerb(words, content)
        )
          content = { from: content.from, to: contentFrom(reading, sentence, end + 1).to };
      }
      drafts.push(
        drafted(predicate, content, cue.act, {
          side: content.from < predicate.at ? "before" : "after",
        }),
      );
    }
    return drafts;
  },
};

/** *He would stay, he said, but not for long*: whether what follows the comma after him is no other’s. */
function stillHis(predicates: View["predicates"], words: readonly Word[], comma: number): boolean {
  if (
    !/^(and|but|because|since|nor|once|if|unless|until|provided)$/.test(
      words[comma + 1]?.lower ?? "",
    )
  )
    return false;
  return !predicates.some(({ at, unsaid }) => at > comma && !unsaid);
}

/**
 * *The men, he said, were few, and Riga had “begged” for them*: the words in marks are his too, where nobody else says
 * anything.
 */
function goneOn(
  reading: View["reading"],
  sentence: View["sentence"],
  comma: number,
  predicates: View["predicates"],
): number {
  const { words, quotedAt } = reading;
  if (words[comma]?.text !== "," || !/^(and|but)$/.test(words[comma + 1]?.lower ?? ""))
    return comma;
  const { to } = contentFrom(reading, sentence, comma + 2);
  const marked = quotedAt.slice(comma, to).some(Boolean);
  const said = predicates.some(({ at, unsaid }) => at > comma && at < to && !unsaid);
  return marked && !said ? to : comma;
}

/** *He blamed the guards, whose chief, he said, had slept*: the words begin with the clause that is interrupted. */
function clauseStart(
  reading: View["reading"],
  { from, to }: WordRange,
  predicates: View["predicates"],
): number {
  const { words, quotedAt } = reading;
  let verb = false;
  const first =
    predicates.find(({ at, subject, unsaid }) => at > from && subject && !unsaid)?.at ?? to;
  // promised an inquiry which, his spokesman warned, would be slow
  if (/^(which|who|where)$/.test(words[to - 1]?.lower ?? ""))
    return words[to - 2]?.tag === "ADP" ? to - 2 : to - 1;
  for (let i = to - 1; i > from; i--) {
    const { tag, text } = words[i] as Word;
    if (quotedAt[i]) continue;
    if (tag === "VERB" || tag === "AUX") verb = true;
    if (text !== ",") continue;
    // , where, officials say, they hid
    const opener = to - i <= 4 ? words.slice(i + 1, to) : [];
    if (opener.some(({ lower }) => /^(which|whose|where|whom)$/.test(lower))) return i + 1;
    // Belov speaks of nine ships, and Hora told the house, deputies say, that it was so: his clause alone
    if (first < i && words[i + 1]?.tag === "CCONJ" && clauseAt(reading, i + 2)) return i + 2;
    if (!verb) {
      const before = words.slice(from, i).some(({ tag }) => tag === "VERB" || tag === "AUX");
      if (before) return i + 1;
    }
  }
  return from;
}

/** The few words without a verb that a sentence begins with, where only who says them follows. */
function briefly(
  reading: View["reading"],
  { sentence: { from, to }, inverted }: Predicate,
  mark: number,
  end: number,
): WordRange | null {
  const { words, quotedAt } = reading;
  if (mark - from < 1 || mark - from > 6 || words[mark]?.text !== "," || quotedAt[from])
    return null;
  const stop = words[end]?.text ?? ".";
  // Not this year, said Belov, who heads the port
  const who = stop === "," && inverted && /^(who|whose|which)$/.test(words[end + 1]?.lower ?? "");
  if ((!/^[.:;]$/.test(stop) && !who) || (end < to - 2 && stop === ".")) return null;
  const said = words.slice(from, mark);
  const [first, last] = [said[0] as Word, said.at(-1) as Word];
  const plain = /^(not|no|nonsense|rubbish|yes|hardly|nothing|never)$/.test(first.lower);
  if (
    (!plain && timeAt(reading, mark - 1)) ||
    /^(later|earlier|ago|afterward|before|addition|turn|fact|contrast)$/.test(last.lower)
  )
    return null;
  // Three at most, countered Hora: nothing else there could be what he said
  const only =
    inverted &&
    !who &&
    /^(NUM|NOUN|PROPN|ADJ)$/.test(first.tag) &&
    !holdsVerb(words, { from, to: mark });
  if (!plain && !only && !/^(a|an|the|pure|mere|sheer)$/.test(first.lower)) return null;
  return trimmed(reading, from, mark);
}

/** Whether a finite verb stands in a range of words; *a note sent on May 3* has none. */
function finiteIn(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      ({ tag, lower }) => tag === "AUX" || (tag === "VERB" && !/(ed|en|nt|de|ing)$/.test(lower)),
    );
}
