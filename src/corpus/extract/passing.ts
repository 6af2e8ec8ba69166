import { chainEnd } from "./phrase-role.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Passing } from "./rule.ts";
import { signal } from "./signals.ts";
import { type Subject, subjectAfter, subjectBefore, timeAt } from "./subjects.ts";
import { verbCues } from "./verb-cues.ts";
import { bePast, isRole } from "./word-lists.ts";

/** What an outlet carries of somebody’s words. */
const speeches =
  /^(remark|comment|interview|statement|speech|address|article|commentary|message|appeal|report|word|conversation|declaration|text|transcript|telegram|note|communique|account|excerpt|letter|words?|testimony|briefing|broadcast|memoir|poll|survey|tape|recording)s?$/;

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
    let at = -1;
    if (
      /^(carried|broadcast|aired|printed|televised|run|published|reported|quoted|cited|posted|circulated|disseminated|distributed|transmitted|relayed|read)$/.test(
        word,
      )
    ) {
      // in remarks carried live by Belarusian Television, in an interview published on May 3 in Izvestia
      let by = i + 1;
      while (by < i + 6) {
        // read aloud on the radio, read out by an aide
        if (
          /^(ADV|ADJ)$/.test(words[by]?.tag ?? "") ||
          /^(out|aloud)$/.test(words[by]?.lower ?? "")
        )
          by++;
        else if (words[by]?.lower === "live") by++;
        else if (timeAt(reading, by)) by = phrases[by]?.to ?? by + 1;
        else if (words[by]?.tag === "ADP" && timeAt(reading, by + 1))
          by = phrases[by + 1]?.to ?? by + 2;
        else break;
      }
      // comments to reporters broadcast by RTR
      const whose = phrases[i - 1];
      const link = whose && /^(to|with|for)$/.test(words[whose.from - 1]?.lower ?? "");
      const be = /^(was|were|is|are|been)$/.test(words[i - 1]?.lower ?? "");
      const speech = be
        ? i - 1
        : link && words[whose.from - 2]?.tag === "NOUN"
          ? whose.from - 1
          : i;
      const told = words[speech - 1]?.lower ?? "";
      const beside =
        words[be ? i - 2 : i - 1]?.tag === "NOUN" ||
        (before === "," && words[i - 2]?.tag === "NOUN");
      if (
        /^(by|on|in)$/.test(words[by]?.lower ?? "") &&
        beside &&
        speeches.test(before === "," ? (words[i - 2]?.lower ?? "") : told)
      )
        at = by + 1;
    }
    // Whoever gives an interview tells it: its paper passes nothing on.
    if (at < 0 && /^(quoted|cited|reported|relayed|published)$/.test(word)) {
      const by = words[i + 1]?.tag === "ADV" ? i + 2 : i + 1;
      if (/^(by|in|on)$/.test(words[by]?.lower ?? "") && !timeAt(reading, by + 1)) {
        const quoted = /^(quoted|cited)$/.test(word);
        // a general, who was quoted by the paper
        const who =
          quoted && words[i - 2]?.lower === "who" && bePast.has(words[i - 1]?.lower ?? "");
        const beside = quoted && /^(NOUN|PROPN)$/.test(words[i - 1]?.tag ?? "");
        const aside = before === "," || before === "(" || words[i - 1]?.lower === "as" || beside;
        if (aside || who) at = by + 1;
      }
    }
    const teller = /^(NOUN|VERB)$/.test(words[i]?.tag ?? "") && tellerOf(reading, sentence, i);
    if (teller) {
      found.push({ by: teller, cue: { from: i, to: i + 1 } });
      continue;
    }
    // a general whom Interfax quoted
    const whom = word === "whom" ? phrases[i + 1] : null;
    if (whom && /^(quotes?|quoted|cites?|cited)$/.test(words[whom.to]?.lower ?? "")) {
      const by = subjectAfter(reading, { ...sentence, to: whom.to }, i + 1);
      if (by) found.push({ by, cue: { from: i, to: whom.to + 1 } });
      continue;
    }
    if (
      (word === "through" || word === "via") &&
      words[i - 1]?.tag !== "NOUN" &&
      (/^(PRON|PROPN)$/.test(words[i - 1]?.tag ?? "") ||
        before === "," ||
        i === sentence.from ||
        verbCues(words[i - 1]?.lower ?? "") !== undefined)
    )
      at = i + 1;
    if (at < 0) continue;
    const by = subjectAfter(reading, sentence, at);
    const last = by && reading.mentionAt[by.to - 1];
    // a pipeline through Georgia, a statement distributed in Minsk
    const where = at === i + 1 || words[at - 1]?.lower === "in";
    const place = where && last?.actors.some(({ kind }) => kind === "STATE");
    if (
      by &&
      !place &&
      (last ||
        /^(the|his|her|its|their)$/.test(words[by.from]?.lower ?? "") ||
        words[by.to - 1]?.tag === "PROPN" ||
        words[by.from]?.tag === "PROPN" ||
        (/^(through|via)$/.test(word) && isRole(words[by.to - 1]?.lower ?? "")) ||
        /^(agenc|dail|news|paper|radio|televis|mission|ministr|embass|office|lawyer)/.test(
          words[by.to - 1]?.lower ?? "",
        ))
    ) {
      found.push({ by, cue: { from: i, to: at }, channel: at === i + 1 });
    }
  }
  return found;
}

/** *The paper cited two diplomats who said*, *ran an interview with Belov, who said*: whose verb it is. */
function tellerOf(reading: Reading, sentence: Sentence, at: number): Subject | null {
  const { words, phrases } = reading;
  const verb = words[at]?.lower ?? "";
  const cites = /^(quotes?|quoted|cites?|cited)$/.test(verb);
  const whom = phrases[at + 1];
  if (
    !cites &&
    !/^(carried|carries|published|publishes|ran|runs|printed|prints|aired|airs|broadcast)$/.test(
      verb,
    )
  )
    return null;
  if (whom?.from !== at + 1 || bePast.has(words[at - 1]?.lower ?? "")) return null;
  if (!cites && !speeches.test(words[whom.to - 1]?.lower ?? "")) return null;
  let end = chainEnd(reading, whom);
  const beside = words[end]?.text === "," ? phrases[end + 1] : null;
  if (beside?.from === end + 1 && words[beside.to]?.text === ",") end = beside.to;
  if (words[end]?.text === ",") end++;
  if (words[end]?.lower !== "who") return null;
  const by = subjectBefore(reading, sentence, at);
  return by === "shared" ? null : by;
}
