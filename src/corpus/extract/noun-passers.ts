import { groupFrom } from "./auxiliaries.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Passing } from "./rule.ts";
import { leading } from "./shared-subjects.ts";
import { type Subject, subjectAfter, subjectBefore } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { formsOf } from "./verb-forms.ts";
import { bePast } from "./word-lists.ts";

/** *Vestnik published his assurance that*: who passes on what another says, as a noun of speech names it. */
export function passersOf(
  reading: Reading,
  sentence: Sentence,
  phrase: NounPhrase,
  holder: Subject,
): Passing[] {
  if (holder.from < phrase.from) return [];
  const agent = conveyedBy(reading, sentence, phrase);
  if (agent) return [agent];
  const verb = passingVerb(reading, sentence, phrase);
  if (verb < 0) return [];
  const from = groupFrom(reading, sentence, verb);
  // found room for it, quoting his opinion that
  const alone = from === verb && reading.words[verb]?.lower.endsWith("ing");
  const by = alone ? leading(reading, sentence, verb) : subjectBefore(reading, sentence, from);
  return by ? [{ by, cue: { from: verb, to: verb + 1 } }] : [];
}

/** *Moscow’s demand that it be signed was relayed by the envoy*: whom the sentence’s own verb names. */
function conveyedBy(reading: Reading, sentence: Sentence, phrase: NounPhrase): Passing | null {
  const { words, quotedAt } = reading;
  if (phrase.from > sentence.from + 2) return null;
  for (let i = phrase.to + 1; i + 1 < sentence.to; i++) {
    if (quotedAt[i] || !passes.has(words[i]?.lower ?? "") || !bePast.has(words[i - 1]?.lower ?? ""))
      continue;
    // was passed on to Riga by the envoy
    for (let k = i + 1; k < Math.min(sentence.to, i + 8) && words[k]?.tag !== "PUNCT"; k++) {
      const by = words[k]?.lower === "by" ? subjectAfter(reading, sentence, k + 1) : null;
      if (by) return { by, cue: { from: i, to: k + 1 } };
    }
  }
  return null;
}

/** The verb that says what is done with somebody’s words, back over to whom and where; -1 for none. */
function passingVerb(reading: Reading, sentence: Sentence, phrase: NounPhrase): number {
  const { words, phrases } = reading;
  let at = phrase.from - 1;
  // told of his warning, complained of Moscow’s insistence
  const of = /^(of|about)$/.test(words[at]?.lower ?? "");
  if (of) at--;
  for (let tries = 0; tries < 4 && at > sentence.from; tries++) {
    const { text = "", lower = "", tag } = words[at] ?? {};
    if (of ? tells.test(lower) : passes.has(lower)) return at;
    const whom = phrases[at];
    if (text === ",") {
      // conveyed to Riga, according to a diplomat, Kyiv’s demand; told, however, of
      const open = asideFrom(reading, sentence, at);
      if (open < 0) return -1;
      at = open - 1;
    } else if (/^(on|along|out|to|in|for|at|back)$/.test(lower) || tag === "ADV") {
      // passed on to the paper; The library makes one phrase of *to diplomats Kyiv’s demand*.
      at--;
    } else if (whom?.to === at + 1 && (adds(words[whom.from - 1]?.lower) || timeAt(reading, at))) {
      // repeated on NTV, conveyed last week
      at = adds(words[whom.from - 1]?.lower) ? whom.from - 2 : whom.from - 1;
    } else if (whom?.to === at + 1 && bears.test(words[whom.from - 1]?.lower ?? "")) {
      // brought Riga his promise
      return whom.from - 1;
    } else return -1;
  }
  return -1;
}

const adds = (word = "") => /^(to|on|in|for|at|with|from|by|over)$/.test(word);

/** The comma that opens the aside which one at a word closes, -1 for none. */
function asideFrom({ words, quotedAt }: Reading, sentence: Sentence, close: number): number {
  for (let i = close - 1; i > Math.max(sentence.from, close - 14); i--)
    if (words[i]?.text === "," && !quotedAt[i]) return i;
  return -1;
}

/** *told of*, *complained of* what another says. */
const tells = /^(tell|speak|complain|report|inform)(s|ed|ing)?$|^(told|spoke|spoken)$/;

/** The minister who reaffirms his country’s threat passes it on. */
const passes = new Set(
  "relay convey cite quote publish print reprint carry transmit forward repeat reiterate reaffirm restate echo recall deliver bear bring hand present submit communicate leak read air broadcast run pass transmit retell recount voice"
    .split(" ")
    .flatMap(formsOf)
    .concat("bore brought ran transmitted transmitting broadcast retold".split(" ")),
);

/** *brought him her promise*: verbs that to whom follows without a word between. */
const bears = /^(bring|hand|read)(s|ed|ing)?$|^brought$/;
