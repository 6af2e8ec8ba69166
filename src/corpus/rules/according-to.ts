// According to Interfax, the talks had failed. The talks had failed, according to a spokesman.
import { commaAt } from "../extract/clause-ends.ts";
import {
  contentBefore,
  contentFrom,
  holdsVerb,
  trimmed,
  type WordRange,
} from "../extract/content.ts";
import type { Reading, Sentence } from "../extract/reading.ts";
import { attributed, type Draft, type Rule, type View } from "../extract/rule.ts";
import { signal } from "../extract/signals.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { chainEndingAt } from "../extract/subject-chains.ts";
import { type Party, type Subject, subjectAfter, subjectOf } from "../extract/subjects.ts";
import { timeAt } from "../extract/times.ts";
import { verbCues } from "../extract/verb-cues.ts";
import { dashes, openMarks, personal, possessives } from "../extract/word-lists.ts";
import type { Word } from "../extract/words.ts";

/** Finds statements put down to somebody by *according to*, before, after or within them. */
export const accordingTo: Rule = {
  name: "according-to",
  signals: signal.according,
  find({ reading, sentence, predicates }: View): Draft[] {
    const { words, phrases, quotedAt } = reading;
    const drafts: Draft[] = [];
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      if (quotedAt[i]) continue;
      const phrase = phraseAt(reading, i);
      if (!phrase) continue;
      // according to where they live
      const next = words[phrase.to]?.lower ?? "";
      if (/^(where|what|how|whether|when|who)$/.test(next)) continue;
      if (next === "which") {
        const told = ofWhich(reading, sentence, i, phrase);
        if (told) drafts.push(told);
        continue;
      }
      const speaker = phrase.holder ?? subjectAfter(reading, sentence, phrase.to);
      if (!speaker) continue;
      let end = phrase.holder ? pastOf(reading, phrase.to) : Math.max(speaker.to, phrase.to);
      // according to deputies who were present, according to two people present at a meeting
      if (/^(who|whom|present)$/.test(words[end]?.lower ?? "")) {
        while (end < sentence.to && words[end]?.text !== ",") end++;
        const sole = speaker.parties.length === 1 && end < sentence.to && end - speaker.to < 9;
        if (sole) (speaker.parties[0] as Party).to = end;
      }
      // He telephoned and, according to Interfax, offered help; and according to Vestnik he threatened to go
      let link = words[i - 1]?.text === "," ? i - 2 : i - 1;
      // and had, in his words, “gone on shooting”
      while (words[link]?.tag === "AUX") link--;
      const joined =
        words[link]?.tag === "CCONJ" || (/^[;:]$/.test(words[link]?.text ?? "") && !quotedAt[link]);
      // Belov, according to Hora, left: all of it
      const subject = words[i - 1]?.text === "," && phrases[i - 2] && !timeAt(reading, i - 2);
      const fronted = (i - sentence.from <= 2 && !subject) || joined;
      let content = contentBefore(reading, sentence, i);
      // Not so, according to Vestnik, which reported that it was not: no more than that
      const brief = content.to - content.from <= 3 && retort.test(words[content.from]?.lower ?? "");
      // offered to buy it – a price too high, in the words of its chairman: what the dash adds
      content = { ...content, from: afterDash(reading, content) };
      if (fronted) {
        let at = end;
        while (at < sentence.to && words[at]?.text !== "," && at - speaker.to < 25) at++;
        // which cited a source, …
        const next = words[at + 1];
        // his message, read over the radio, …
        const given = next?.lower === "as" ? words[at + 2] : next;
        const read = given?.tag === "VERB" && /(ed|en|read|told|made)$/.test(given.lower);
        if (read || /^(which|who|whose|citing|quoting|himself|itself)$/.test(next?.lower ?? "")) {
          at++;
          while (at < sentence.to && words[at]?.text !== ",") at++;
        }
        // in his opinion the paper will be signed, filed and forgotten
        const marked = commaAt(words, end - 1);
        const whole = marked || (phrase.holder && words[end]?.text !== ",");
        if (whole || at >= sentence.to || words[at]?.text !== ",") at = end;
        content = wholeFrom(reading, sentence, at + (words[at]?.text === "," ? 1 : 0));
      } else if (
        link === i - 1 &&
        !openMarks.has(words[end]?.text ?? "") &&
        /^(where|when|because|since|which)$/.test(words[link]?.lower ?? "")
      ) {
        // the town, where according to its doctors thirty people died, was taken: no more than that clause
        const clause = contentFrom(reading, sentence, end);
        let to = Math.min(clause.from + 1, clause.to);
        while (to < clause.to && (words[to]?.text !== "," || quotedAt[to])) to++;
        // raids which in his opinion solve nothing
        content = { from: words[link]?.lower === "which" ? link : clause.from, to };
      } else if (openMarks.has(words[end]?.text ?? "") && phrase.holder) {
        // the IMF, which in his words “gives with a spoon”
        content = contentFrom(reading, sentence, end + 1);
      } else if (
        words[end]?.text === "," &&
        sentence.to - end > 3 &&
        !brief &&
        // He was late, according to Belov, who said that it rained
        !(/^(who|whose)$/.test(words[end + 1]?.lower ?? "") && holdsVerb(words, content))
      ) {
        // Within the statement: all of it.
        const rest = contentFrom(reading, sentence, end + 1);
        const where = words[content.from]?.tag === "ADP" && !holdsVerb(words, content);
        // and, according to deputies, called it a mistake
        const within =
          words[i - 1]?.text === "," &&
          (words[i - 2]?.lower === "that" || words[i - 2]?.tag === "CCONJ");
        // reports that the minister, according to his aides, has
        const inner = Math.max(
          toldFrom(predicates, words, i),
          reasonFrom(reading, content.from, i),
        );
        if (rest.to > rest.from)
          content = {
            from: where || within ? rest.from : Math.max(inner, content.from),
            to: rest.to,
          };
      }
      // According to Den, which cites a source: the source speaks.
      const cites =
        words[speaker.to]?.text === "," &&
        (/^(citing|quoting)$/.test(words[speaker.to + 1]?.lower ?? "")
          ? speaker.to + 2
          : /^(cites|cited|quotes|quoted)$/.test(words[speaker.to + 2]?.lower ?? "") &&
              words[speaker.to + 1]?.lower === "which"
            ? speaker.to + 3
            : 0);
      const source = cites ? subjectAfter(reading, sentence, cites) : null;
      content = trimmed(reading, content.from, content.to);
      if (
        content.to - content.from < 2 ||
        (phrase.to - phrase.from > 2 &&
          content.to - content.from <
            (holdsVerb(words, content) && words[content.from]?.lower !== "so" ? 3 : 4))
      )
        continue;
      drafts.push(
        attributed(i, source ?? speaker, content, {
          cue: phrase,
          relays: source ? [{ by: speaker, cue: phrase }] : [],
          side: content.from > i ? "after" : "before",
        }),
      );
    }
    return drafts;
  },
};

const retort = /^(not|no|nonsense|hardly|nothing)$/;

/** *a report by the agency, according to which Riga had offered it, was denied*: what the report tells. */
function ofWhich(
  reading: Reading,
  sentence: Sentence,
  at: number,
  phrase: WordRange,
): Draft | null {
  const { words } = reading;
  const comma = words[at - 1]?.text === "," ? 1 : 0;
  const speaker = chainEndingAt(reading, sentence.from, at - 1 - comma, true);
  if (!speaker || !speakerLike(reading, speaker)) return null;
  let { from, to } = contentFrom(reading, sentence, phrase.to + 1);
  // up to the verb of the sentence itself
  for (let i = from + 1; i < to && comma; i++)
    if (words[i]?.text === "," && /^(AUX|VERB)$/.test(words[i + 1]?.tag ?? "")) to = i;
  return attributed(at, speaker, trimmed(reading, from, to), {
    cue: { from: phrase.from, to: phrase.to + 1 },
  });
}

/** *According to Den, Kyiv asked for rent, while Moscow offered gas*: all that follows, clause by clause. */
function wholeFrom(reading: Reading, sentence: Sentence, from: number): WordRange {
  const { words } = reading;
  let { to } = contentFrom(reading, sentence, from);
  for (let next = to; words[to]?.text === ","; to = next) {
    if (!/^(and|but|while)$/.test(words[to + 1]?.lower ?? "")) break;
    // and he asked why: he speaks once more
    if (personal.has(words[to + 2]?.lower ?? "") && verbCues(words[to + 3]?.lower ?? "")) break;
    next = contentFrom(reading, sentence, to + 2).to;
    // but the ministry denied it
    const verb = words.slice(to + 2, next).find(({ lower }) => verbCues(lower));
    if (verbCues(verb?.lower ?? "")?.some(({ act, phrase }) => act === "DENIAL" && !phrase.length))
      break;
  }
  return { from, to };
}

/** Where what somebody says begins that holds a word: after its *that*; 0 for none. */
function toldFrom(predicates: View["predicates"], words: readonly Word[], at: number): number {
  for (const { to, unsaid } of predicates)
    for (let i = to; i < Math.min(at, to + 6) && !unsaid; i++)
      if (words[i]?.lower === "that" && words[i - 1]?.tag !== "ADP") return i + 1;
  return 0;
}

/**
 * Where the clause begins that a word parts: *because the ship, according to Hora,*, *, though he admitted, according to
 * Hora,*; 0 for none.
 */
function reasonFrom({ words, quotedAt }: Reading, from: number, at: number): number {
  let verb = false;
  for (let i = at - 1; i > from && !quotedAt[i]; i--) {
    const { lower, tag } = words[i] as Word;
    if (!verb && /^(because|since|although|though)$/.test(lower)) return i + 1;
    if (words[i - 1]?.text === "," && /^(although|though|while|whereas)$/.test(lower)) return i + 1;
    verb ||= tag === "VERB" || tag === "AUX";
  }
  return 0;
}

/** Where what one dash adds begins; two hold an aside. */
function afterDash({ words, quotedAt }: Reading, { from, to }: WordRange): number {
  const places: number[] = [];
  for (let i = from; i < to; i++)
    if (dashes.has(words[i]?.text ?? "") && !quotedAt[i]) places.push(i);
  return places.length % 2 === 1 ? (places.at(-1) as number) + 1 : from;
}

/** *according to*, *in the words of*, *in his view*, *by Moscow’s account*; with whose it is, where it holds that. */
function phraseAt(reading: Reading, at: number): (WordRange & { holder?: Subject }) | null {
  const { words, phrases } = reading;
  const first = words[at]?.lower;
  const second = words[at + 1]?.lower;
  if (first === "according" && second === "to") return { from: at, to: at + 2 };
  if (first !== "in" && first !== "by") return null;
  // stands by his account
  if (first === "by" && /^(stand|stood|abide)/.test(words[at - 1]?.lower ?? "")) return null;
  const phrase = phrases[at + 1];
  const noun = words[(phrase?.to ?? 0) - 1]?.lower ?? "";
  // in Belov’s telling, in their reading: a verb to the library
  if (
    phrase?.from === at + 1 &&
    (/^[’']s?$/.test(noun) || possessives.has(noun)) &&
    /^(telling|reading|reckoning)$/.test(words[phrase.to]?.lower ?? "")
  )
    return {
      from: at,
      to: phrase.to + 1,
      holder: subjectOf({ from: at + 1, to: Math.max(at + 2, phrase.to - 1) }),
    };
  if (!phrase || phrase.from !== at + 1 || !views.test(noun)) return null;
  let to = phrase.from;
  if (/^(his|her|its|their)$/.test(second ?? "")) to++;
  else while (to < phrase.to && !/^[’']s?$/.test(words[to]?.text ?? "")) to++;
  const held = to < phrase.to;
  if (!held && second === "the" && phrase.to === at + 4 && words[at + 2]?.tag === "PROPN") {
    // in the American view
    const head = { from: at + 2, to: at + 3 };
    return {
      from: at,
      to: phrase.to,
      holder: subjectOf(head),
    };
  }
  // in the version of the affair given by Vestnik
  const by = held ? -1 : givenBy(reading, phrase.to);
  if (by > 0) return { from: at, to: by };
  if (!held && second === "the")
    return phrase.to === at + 3 && words[at + 3]?.lower === "of" ? { from: at, to: at + 4 } : null;
  if (!held) return null;
  const head = { from: phrase.from, to };
  return {
    from: at,
    to: phrase.to,
    holder: subjectOf(head),
  };
}

/** Past *given by*, *of the story published by*, where that follows; -1 where it doesn’t. */
function givenBy(reading: Reading, from: number): number {
  const { words } = reading;
  const at = pastOf(reading, from);
  const given = /^(given|offered|published|printed|broadcast|put|told|carried|favored)$/;
  return given.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "by" ? at + 2 : -1;
}

/** Past what it is a view of: *in his reading | of events*. */
function pastOf({ words, phrases }: Reading, from: number): number {
  const thing = words[from]?.lower === "of" ? phrases[from + 1] : null;
  return thing?.from === from + 1 ? thing.to : from;
}

const views =
  /^(words|word|view|opinion|judgment|judgement|estimation|eyes|account|reckoning|assessment|phrase|formulation|formula|telling|version|description|expression|estimate|estimates|calculation|calculations|computation|count|tally|reading|interpretation|testimony|recollection|narrative|diagnosis|lights|book|terms)$/;
