import { carriedAt, carrierAt, printing } from "./carried.ts";
import { nounCue } from "./noun-cues.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Passing } from "./rule.ts";
import { signal } from "./signals.ts";
import { type Subject, subjectAfter } from "./subjects.ts";
import { tellerOf } from "./tellers.ts";
import { timeAt } from "./times.ts";
import { verbCues } from "./verb-cues.ts";
import { bePast, bodyNouns, isRole, possessives } from "./word-lists.ts";
import type { Word } from "./words.ts";

/**
 * Those whom a sentence names beside its claim as having passed it on: *one general, quoted by Interfax, said*;
 * *, as reported by Izvestia*; *assured him through the mission*.
 */
export function passingIn(reading: Reading, sentence: Sentence): Passing[] {
  const { words, phrases, quotedAt } = reading;
  if (!(sentence.signals & signal.passing)) return [];
  const found: Passing[] = [];
  for (let i = sentence.from; i + 2 < sentence.to; i++) {
    if (quotedAt[i]) continue;
    const word = words[i]?.lower ?? "";
    const before = words[i - 1]?.text ?? "";
    let at = carrierAt(reading, i);
    // Whoever gives an interview tells it: its paper passes nothing on.
    if (
      at < 0 &&
      /^(quoted|cited|reported|relayed|published|retold|paraphrased|summarized)$/.test(word)
    ) {
      const by = words[i + 1]?.tag === "ADV" ? i + 2 : i + 1;
      if (/^(by|in|on)$/.test(words[by]?.lower ?? "") && !timeAt(reading, by + 1)) {
        const quoted = /^(quoted|cited)$/.test(word);
        // a general, who was quoted by the paper, as he was quoted by it
        const who =
          quoted &&
          bePast.has(words[i - 1]?.lower ?? "") &&
          (words[i - 2]?.lower === "who" || words[i - 3]?.lower === "as");
        const beside = quoted && /^(NOUN|PROPN)$/.test(words[i - 1]?.tag ?? "");
        // , reported on his return: when, not where
        const own = /^(his|her|its|their)$/.test(words[by + 1]?.lower ?? "");
        if (own && words[by]?.lower === "on") continue;
        const aside = before === "," || before === "(" || words[i - 1]?.lower === "as" || beside;
        if (aside || who) at = by + 1;
      }
    }
    const teller = /^(NOUN|VERB)$/.test(words[i]?.tag ?? "") && tellerOf(reading, sentence, i);
    if (teller) {
      found.push({ by: teller, cue: { from: i, to: i + 1 } });
      continue;
    }
    // Arsanov, as Interfax quoted him, threatened
    const as = word === "as" && before === "," ? phrases[i + 1] : null;
    if (
      as &&
      /^(quoted|quotes|cited|cites) (him|her|it|them)$/.test(
        `${words[as.to]?.lower} ${words[as.to + 1]?.lower}`,
      )
    ) {
      const by = subjectAfter(reading, { ...sentence, to: as.to }, i + 1);
      if (by) found.push({ by, cue: { from: i, to: as.to + 1 } });
      continue;
    }
    // a general whom Interfax quoted
    const whom = word === "whom" ? phrases[i + 1] : null;
    // whom Interfax quotes as saying that: those words, none of the sentence's others
    const saying = words[(whom?.to ?? 0) + 1]?.lower === "as";
    if (whom && !saying && /^(quotes?|quoted|cites?|cited)$/.test(words[whom.to]?.lower ?? "")) {
      const by = subjectAfter(reading, { ...sentence, to: whom.to }, i + 1);
      if (by) found.push({ by, cue: { from: i, to: whom.to + 1 } });
      continue;
    }
    const printed = printing(reading, i);
    if (printed) {
      found.push(printed);
      continue;
    }
    // by way of the embassy
    const way = word === "way" && before === "by" && words[i + 1]?.lower === "of";
    if (way) at = i + 2;
    if (word === "through" || word === "via") {
      const beside =
        words[i - 1]?.tag !== "NOUN" &&
        (/^(PRON|PROPN)$/.test(words[i - 1]?.tag ?? "") ||
          before === "," ||
          i === sentence.from ||
          verbCues(words[i - 1]?.lower ?? "") !== undefined);
      // told the newspaper through his secretary, has let it be known through an intermediary
      const noun = words[(phrases[i + 1]?.to ?? 0) - 1]?.lower ?? "";
      const spoke = words
        .slice(Math.max(sentence.from, i - 6), i)
        .some(({ lower }) => verbCues(lower));
      // sent word through an officer
      const told = spoke || nounCue(words[i - 1]?.lower ?? "");
      // told the envoys through its ministry
      const own = possessives.has(words[i + 1]?.lower ?? "") && bodyNouns.has(noun);
      const between = isRole(noun) || go.test(noun) || own;
      if (beside || (told && between)) at = i + 1;
    }
    if (at < 0) continue;
    // appealed through an envoy in Riga for: what for is no part of the envoy
    const links = at === i + 1 ? verbCues(words[i - 1]?.lower ?? "") : undefined;
    const apart = ({ lower }: Word) => links?.some(({ phrase }) => phrase[0] === lower);
    const link = links ? words.slice(at, Math.min(sentence.to, at + 9)).findIndex(apart) : -1;
    const to = link > 0 ? at + link : sentence.to;
    const by = subjectAfter(reading, { ...sentence, to }, at);
    const head = ({ parties }: Subject) => words[(parties[0]?.head.to ?? 0) - 1]?.lower ?? "";
    const last = by && reading.mentionAt[(by.parties[0]?.head.to ?? by.to) - 1];
    // a pipeline through Georgia, a statement distributed in Minsk
    const within = /^(in|on)$/.test(words[at - 1]?.lower ?? "");
    const where = at === i + 1 || way || within;
    // an appeal distributed in the lobby, published on the eve of his visit
    const room = within && by && !last && !outletLike.test(head(by));
    const state = last?.actors.some(({ kind }) => kind === "STATE");
    const place = room || (where && state) || (within && last?.metonym);
    if (
      by &&
      !place &&
      (last ||
        /^(the|his|her|its|their)$/.test(words[by.from]?.lower ?? "") ||
        words[by.to - 1]?.tag === "PROPN" ||
        words[by.from]?.tag === "PROPN" ||
        (/^(through|via)$/.test(word) && (isRole(head(by)) || go.test(head(by)))) ||
        outletLike.test(head(by)))
    ) {
      // His words, broadcast by the station, drew an answer: nobody else’s are passed on
      const thing = reading.phrases[carriedAt(reading, i)];
      const of = thing?.from === sentence.from ? thing : undefined;
      found.push({ by, cue: { from: i, to: at }, channel: at === i + 1 || way, ...(of && { of }) });
    }
  }
  return found;
}

/** Those who go between two that don’t meet, beside those with an office. */
const go =
  /^(intermediar(y|ies)|mediators?|go-betweens?|assistants?|messengers?|emissar(y|ies)|workers?|secretar(y|ies)|wife|husband|brother|sister|son|daughter|friends?|relatives|embassy|mission|press service)$/;

const outletLike =
  /^(press|media|agenc|dail|week|magazin|news|paper|radio|televis|station|channel|web|site|mission|ministr|embass|office|lawyer)/;
