// Small countries, he went on record, “must learn to be boring.” The general drew the moral: “Wait.”
import { contentFrom, objectFrom } from "../extract/content.ts";
import { markedKind } from "../extract/marked-words.ts";
import { type QuotedWords, quotationsIn, type Reading, type Sentence } from "../extract/reading.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { type Subject, subjectBefore } from "../extract/subjects.ts";
import { verbCues } from "../extract/verb-cues.ts";
import { bePast, haveForms, modals } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Finds quotations that no cue attributes: the subject of the verb before them speaks. */
export const quotedWords: Rule = {
  name: "quoted-words",
  find({ reading, sentence }: View, taken: readonly Draft[]): Draft[] {
    const { words, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (const quoted of quotationsIn(reading, sentence)) {
      if (quoted.from < sentence.from || quoted.from >= sentence.to) continue;
      if (quoted.to <= quoted.from || markedKind(reading, quoted)) continue;
      // By his own account he resigned, and Putin refused it with the words “Not yet”
      const worded =
        words[quoted.from - (words[quoted.from - 2]?.text === "," ? 3 : 2)]?.lower === "words";
      if (
        !worded &&
        taken.some(({ content }) => quoted.from < content.to + 1 && quoted.to > content.from)
      )
        continue;
      if (drafts.some(({ content }) => quoted.from < content.to && quoted.to > content.from))
        continue;
      let colon = -1;
      for (let i = quoted.from - 1; i > sentence.from && i > quoted.from - 14; i--) {
        if (words[i]?.text === ":" && !quotedAt[i]) colon = i;
      }
      // “Riga,” the letter says, “remembers”: the rest of what it says
      const split =
        words[quoted.from - 2]?.text === "," &&
        taken.some(({ content, at }) => content.to <= at && at < quoted.from);
      const own = split ? null : ownVerb(reading, sentence, quoted);
      if (own) {
        drafts.push(own);
        continue;
      }
      // “Riga,” he said in remarks carried by radio, “remembers”
      if (split && colon < 0) continue;
      // expresses “understanding”; but a “reconciliation committee” is held at arm's length
      const held = words[quoted.from - 2]?.tag;
      const ends = words[quoted.to - 1]?.tag === "PUNCT" ? 1 : 0;
      const count = quoted.to - ends - quoted.from;
      // heads the Abkhaz “government in exile”
      const thing =
        /^(DET|ADJ|PROPN)$/.test(held ?? "") && words[quoted.to - ends - 1]?.tag === "NOUN";
      const few = count < (thing ? 4 : 3) && held !== "VERB";
      if (colon < 0 && few && !worded) continue;
      // introduced “temporary” duties
      const first = words[quoted.from] as Word;
      if (
        quoted.to - quoted.from === 1 &&
        first.tag === "ADJ" &&
        words[quoted.to + 1]?.tag === "NOUN"
      )
        continue;
      let verb = colon > 0 ? colon : quoted.from - 1;
      // reserves the right to use them “in need”: the finite verb’s
      while (
        verb > sentence.from &&
        !(
          (words[verb]?.tag === "VERB" && words[verb - 1]?.lower !== "to") ||
          (colon > 0 && words[verb]?.tag === "AUX")
        )
      )
        verb--;
      if (verb <= sentence.from || quotedAt[verb] || !finite(words, verb)) continue;
      if (taken.some((draft) => draft.at > verb && draft.at < quoted.from)) continue;
      // retorted that nobody was left to meet: “…”: whoever retorts goes on
      const told = ({ content }: Draft) => verb >= content.from && verb < content.to;
      if (colon > 0 && taken.some((draft) => draft.at < verb && told(draft))) continue;
      let from = verb;
      while (from > sentence.from && helping(words[from - 1] as Word)) from--;
      // will be withdrawn “in stages”: whom something is done to says nothing
      if (
        colon < 0 &&
        from < verb &&
        words.slice(from, verb).some(({ lower }) => bePast.has(lower))
      )
        continue;
      const subject = subjectBefore(reading, sentence, from);
      if (!subject || subject === "shared" || !speakerLike(reading, subject)) continue;
      const over = telling(reading, sentence, subject);
      if (over) {
        drafts.push(over);
        continue;
      }
      // whose remarks were carried by radio, “…”: an aside
      if (words[subject.from]?.lower === "whose") continue;
      let start = verb + 1;
      while (words[start]?.tag === "ADV" && start < quoted.from) start++;
      const content =
        colon > 0
          ? contentFrom(reading, sentence, colon + 1)
          : objectFrom(reading, sentence, start);
      drafts.push(
        attributed(
          verb,
          subject,
          quotedAt[content.from + 1] === quoted && colon > 0
            ? { from: quoted.from, to: quoted.to }
            : content,
        ),
      );
    }
    return drafts;
  },
};

/** *The Duma “condemns” the raid*: the verb itself stands in the marks, and its subject before them. */
function ownVerb(reading: Reading, sentence: Sentence, quoted: QuotedWords): Draft | null {
  const { words } = reading;
  let verb = quoted.from;
  while (words[verb]?.tag === "ADV" && verb + 1 < quoted.to) verb++;
  const word = words[verb] as Word;
  if (!/^(VERB|NOUN)$/.test(word.tag) || !/[^s]s$|ed$/.test(word.lower)) return null;
  // these “volunteers”: a noun
  const cues = verbCues(word.lower);
  if (!cues || words[quoted.from - 2]?.tag === "DET") return null;
  const subject = subjectBefore(reading, sentence, quoted.from - 1);
  if (!subject || subject === "shared" || !speakerLike(reading, subject)) return null;
  // The Duma “recommends” that he go: what follows the verb, whose marks say only that it is the Duma’s
  const that = words[quoted.to + 1]?.lower === "that";
  const telling = that && verb === quoted.to - 1 && cues.find(({ frames }) => frames.has("that"));
  if (telling)
    return attributed(verb, subject, contentFrom(reading, sentence, quoted.to + 2), {
      act: telling.act,
    });
  return attributed(verb, subject, objectFrom(reading, sentence, quoted.from), {
    act: "EVALUATION",
  });
}

/** *outlined that | Riga had paid for “a calendar”*: whoever tells of it speaks, with the whole clause, whatever the verb. */
function telling(reading: Reading, sentence: Sentence, { from }: Subject): Draft | null {
  const { words, quotedAt } = reading;
  const verb = from - 2;
  if (words[from - 1]?.lower !== "that" || verb <= sentence.from || quotedAt[verb]) return null;
  if (words[verb]?.tag !== "VERB") return null;
  let start = verb;
  // hurried to explain that
  while (start > sentence.from && /^(VERB|AUX|PART|ADV)$/.test(words[start - 1]?.tag ?? ""))
    start--;
  if (words.slice(start, verb).some(({ lower }) => bePast.has(lower) || modals.has(lower)))
    return null;
  const subject = subjectBefore(reading, sentence, start);
  if (!subject || subject === "shared" || !speakerLike(reading, subject)) return null;
  return attributed(verb, subject, contentFrom(reading, sentence, from));
}

/** Whether a verb is no infinitive: demanded that the council *meet* “without delay.” */
function finite(words: readonly Word[], at: number): boolean {
  const { lower, tag } = words[at] as Word;
  if (tag === "AUX" || /(s|ed)$/.test(lower) || irregular.test(lower)) return true;
  return helping(words[at - 1] as Word);
}

const irregular =
  /^(saw|made|found|gave|took|went|came|spoke|drew|put|left|kept|held|wrote|sent|read|felt|thought|knew|met|got|began|swore|chose|cast|drove|fell|rose|ran|sat|stood|won|wore|broke|cut|hit|set|let|paid|lost|brought|bought|sought|taught|caught|fought|told|said|sang|spent|struck|threw)$/;

function helping({ lower, tag }: Word): boolean {
  return (
    tag === "ADV" || tag === "AUX" || bePast.has(lower) || haveForms.has(lower) || modals.has(lower)
  );
}
