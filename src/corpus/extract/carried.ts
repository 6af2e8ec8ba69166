import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Passing } from "./rule.ts";
import { subjectOf } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { possessives } from "./word-lists.ts";

/** What an outlet carries of somebody’s words. */
const speeches =
  /^(remark|comment|interview|statement|speech|address|article|commentary|message|appeal|report|word|conversation|declaration|text|transcript|telegram|note|communique|account|excerpt|extract|passage|part|portion|line|letter|words?|testimony|briefing|broadcast|memoir|poll|survey|tape|recording|memorandum|memo|bulletin|circular|proclamation|dispatch|release|directive|draft|document|petition|manifesto)s?$/;

/** Whether a word names what an outlet carries of somebody’s: *remarks*, *a letter*. */
export const isSpeech = (word: string) => speeches.test(word);

const carried =
  /^(carried|broadcast|aired|printed|televised|run|published|reported|quoted|cited|posted|circulated|disseminated|distributed|transmitted|relayed|retold|read|picked|intercepted|monitored|made|obtained|released|summari[sz]ed|paraphrased|excerpted|reprinted|rebroadcast|delivered|conveyed|forwarded|shown|played|leaked)$/;

/**
 * Where the one is named who carries what a participle says is carried, -1 for nobody: *in remarks carried live by
 * Tass*, *a message made public by the Kremlin*, *in a letter, excerpts of which were read out by the station*.
 */
export function carrierAt(reading: Reading, at: number): number {
  const { words, phrases } = reading;
  const word = words[at]?.lower ?? "";
  if (!carried.test(word)) return -1;
  // made public by; no office made up by it
  if (word === "made" && !/^(public|available|known)$/.test(words[at + 1]?.lower ?? "")) return -1;
  let by = at + 1;
  while (by < at + 6) {
    // picked up by Tass, carried live on the radio
    if (
      /^(ADV|ADJ)$/.test(words[by]?.tag ?? "") ||
      /^(up|out|live|public|over)$/.test(words[by]?.lower ?? "")
    )
      by++;
    // read to reporters by his spokesman
    else if (words[by]?.lower === "to" && words[phrases[by + 1]?.to ?? 0]?.lower === "by")
      by = phrases[by + 1]?.to ?? by + 2;
    // relayed from Kabul by the agency
    else if (words[by]?.lower === "from" && phrases[by + 1]) by = phrases[by + 1]?.to ?? by + 2;
    // read out in Istanbul by his envoy
    else if (
      /^(in|at|on)$/.test(words[by]?.lower ?? "") &&
      words[phrases[by + 1]?.to ?? 0]?.lower === "by"
    )
      by = phrases[by + 1]?.to ?? by + 2;
    else if (timeAt(reading, by)) by = phrases[by]?.to ?? by + 1;
    else if (words[by]?.tag === "ADP" && timeAt(reading, by + 1))
      by = phrases[by + 1]?.to ?? by + 2;
    else break;
  }
  // distributed through the agency
  const via = /^(through|via)$/.test(words[by]?.lower ?? "") && !read.test(word);
  if (!via && !/^(by|on|in)$/.test(words[by]?.lower ?? "")) return -1;
  // read on the radio: their own writer’s doing; but read out on Golos
  const outlet =
    words[by]?.lower === "on" && words[by - 1]?.lower === "out" && isOutlet(reading, by + 1);
  if (read.test(word) && words[by]?.lower !== "by" && !outlet) return -1;
  return carriedAt(reading, at) < 0 ? -1 : by + 1;
}

/** What is done aloud or by hand: where it is done passes nothing on. */
const read = /^(read|delivered|conveyed|forwarded|shown|played|leaked)$/;

function isOutlet({ mentionAt }: Reading, at: number): boolean {
  return (
    mentionAt[at]?.actors.some(({ kind, source }) => kind === "MEDIA" || source !== null) === true
  );
}

/**
 * Where the noun for somebody’s words stands before a participle, -1 for none: *comments to reporters broadcast*, *parts
 * of which were read*.
 */
export function carriedAt(reading: Reading, at: number): number {
  const { words, phrases, quotedAt } = reading;
  // read over the radio and retold by the agency
  if (words[at - 1]?.lower === "and")
    for (let i = at - 2; i > Math.max(0, at - 14) && !quotedAt[i]; i--)
      if (
        (words[i]?.tag === "VERB" || carried.test(lower(reading, i))) &&
        carriedAt(reading, i) >= 0
      )
        return carriedAt(reading, i);
  const be = /^(was|were|is|are|been)$/.test(words[at - 1]?.lower ?? "");
  const have = be && /^(has|have|had)$/.test(words[at - 2]?.lower ?? "");
  let noun = have ? at - 3 : be ? at - 2 : at - 1;
  // excerpts of which were
  if (be && words[noun]?.lower === "which") noun -= 2;
  if (words[noun]?.text === ",") noun--;
  noun = beforeAddressee(reading, noun);
  // his only message: a verb to the library
  const owned = /^(PART|DET|ADV|ADJ)$/.test(words[noun - 1]?.tag ?? "");
  const named = words[noun]?.tag === "NOUN" || owned || phrases[noun] !== null;
  // , for his part, reported
  if (lower(reading, noun) === "part" && possessives.has(lower(reading, noun - 1))) return -1;
  return named && isSpeech(lower(reading, noun)) ? noun : -1;
}

/**
 * *to the premier*, *at a tractor works*: the word before whom and where something was said or written, else the word
 * itself.
 */
function beforeAddressee(reading: Reading, at: number): number {
  const { words, phrases } = reading;
  let noun = at;
  for (let tries = 0; tries < 3 && !isSpeech(lower(reading, noun)); tries++) {
    const whom = phrases[noun];
    if (!whom || !/^(to|with|for|at|in|before|of)$/.test(lower(reading, whom.from - 1))) break;
    if (words[whom.from - 2]?.tag !== "NOUN") break;
    noun = whom.from - 2;
  }
  return noun;
}

const lower = ({ words }: Reading, at: number) => words[at]?.lower ?? "";

const carries =
  /^(showed|shows|carried|carries|published|publishes|ran|runs|printed|prints|aired|airs|broadcast|broadcasts|quoted|quotes|cited|cites|released|posted|leaked|obtained|relayed|relays|summari[sz]ed|reprinted)$/;

/** Whether it is a verb for what outlets do with somebody’s words. */
export const isCarrying = (word: string) => carries.test(word);

/**
 * *in an interview that Le Monde printed*, *in a letter to the premier, which the paper ran*, *, whose words the station
 * broadcast,*: the outlet.
 */
export function printing(reading: Reading, at: number): Passing | null {
  const { words, phrases } = reading;
  const word = lower(reading, at);
  if (!/^(which|that|whose)$/.test(word)) return null;
  // excerpts of which appeared in the paper
  const part = lower(reading, at - 1) === "of" && isSpeech(lower(reading, at - 2));
  if (part && /^(appeared|appears|ran)$/.test(lower(reading, at + 1))) {
    const paper = /^(in|on)$/.test(lower(reading, at + 2)) ? phrases[at + 3] : null;
    return paper ? { by: subjectOf(paper), cue: { from: at, to: at + 3 } } : null;
  }
  const whose = word === "whose";
  if (whose && !isSpeech(lower(reading, at + 1))) return null;
  // whose account appeared in the paper
  if (
    whose &&
    /^(appeared|appears)$/.test(lower(reading, at + 2)) &&
    lower(reading, at + 3) === "in"
  ) {
    const paper = phrases[at + 4];
    return paper ? { by: subjectOf(paper), cue: { from: at, to: at + 4 } } : null;
  }
  const from = whose ? at + 2 : at + 1;
  // The library makes one phrase of *whose words NTV broadcast*.
  const last = phrases[from];
  let to = from;
  while (to < (last?.to ?? 0) && !isCarrying(lower(reading, to))) to++;
  if (!last || to === from || (last.from !== from && last.from !== at)) return null;
  // that Vestnik made public, which it has printed
  if (/^(has|had)$/.test(lower(reading, to)) && isCarrying(lower(reading, to + 1))) to++;
  const made = lower(reading, to) === "made" && lower(reading, to + 1) === "public";
  if (!made && !isCarrying(lower(reading, to))) return null;
  const passing = { by: subjectOf({ from, to }), cue: { from: at, to: to + 1 } };
  if (whose) return passing;
  let noun = at - 1;
  while (words[noun]?.text === "," || /^(from|of|in)$/.test(lower(reading, noun))) noun--;
  const shown = occasion.test(lower(reading, noun));
  if (!shown) noun = beforeAddressee(reading, noun);
  const spoken = shown || isSpeech(lower(reading, noun));
  const told: NounPhrase | null | undefined = spoken ? phrases[noun] : null;
  return told && /^(in|by|at|during)$/.test(lower(reading, told.from - 1)) ? passing : null;
}

/** What somebody speaks at, which may be broadcast: *at a session that television showed*. */
const occasion = /^(session|sitting|meeting|exchange|conference|hearing|sermon|debate|ceremony)$/;
