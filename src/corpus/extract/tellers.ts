import { isCarrying, isSpeech } from "./carried.ts";
import { chainEnd } from "./phrase-role.ts";
import type { Reading, Sentence } from "./reading.ts";
import { leading } from "./shared-subjects.ts";
import { type Subject, subjectBefore } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { bePast } from "./word-lists.ts";

/**
 * *The paper cited two diplomats who said*, *read out a letter in which he pledges*, *recounted a meeting at which he
 * threatened*: whose verb it is.
 */
export function tellerOf(reading: Reading, sentence: Sentence, at: number): Subject | null {
  const { words, phrases } = reading;
  const verb = words[at]?.lower ?? "";
  const cites = /^(quot|cit)(es?|ed|ing)$/.test(verb);
  const tells = recounts.test(verb);
  const hands = delivers.test(verb);
  if (!cites && !tells && !hands && !isCarrying(verb) && !/^reads?$/.test(verb)) return null;
  let out = /^(out|from|aloud|of|about)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  // published without comment a letter in which, carried the next day an account in which
  if (words[out]?.lower === "without") out += 2;
  else if (timeAt(reading, out)) out = phrases[out]?.to ?? out;
  if (/^(tells|told|speaks|spoke)$/.test(verb) && !/^(of|about)$/.test(words[at + 1]?.lower ?? ""))
    return null;
  // read to reporters a letter in which
  const to = /^reads?$/.test(verb) && words[out]?.lower === "to" ? phrases[out + 1] : null;
  let thing = to ? phrases[to.to] : phrases[out];
  if (thing?.from !== (to?.to ?? out) || bePast.has(words[at - 1]?.lower ?? "")) return null;
  // sent Hora a letter in which, handed to Hora a note in which
  const next = words[thing.to]?.lower === "to" ? 0 : phrases[thing.to];
  if (hands && next && next.from === thing.to) thing = next;
  const noun = words[thing.to - 1]?.lower ?? "";
  if (!cites && !isSpeech(noun) && !(tells && meetings.test(noun))) return null;
  let end = chainEnd(reading, thing);
  const beside = words[end]?.text === "," ? phrases[end + 1] : null;
  if (beside?.from === end + 1 && words[beside.to]?.text === ",") end = beside.to;
  if (words[end]?.text === ",") end++;
  const which =
    /^(in|at|on|during)$/.test(words[end]?.lower ?? "") && words[end + 1]?.lower === "which";
  // printed a letter by Hora, which accuses
  const relative = /^(which|that)$/.test(words[end]?.lower ?? "") && words[end + 1]?.tag === "VERB";
  // read out a statement accusing
  const saying = words[end]?.tag === "VERB" && words[end]?.lower.endsWith("ing");
  const says = !cites && !tells && !hands && (relative || saying);
  if (words[end]?.lower !== "who" && !which && !says) return null;
  // said that it was so, citing villagers who claimed
  if (verb.endsWith("ing")) return leading(reading, sentence, at);
  const by = subjectBefore(reading, sentence, at);
  return by === "shared" ? leading(reading, sentence, at) : by;
}

/** What was said at them is told by whoever tells of them. */
const meetings =
  /^(meeting|conversation|talk|call|dinner|lunch|breakfast|exchange|session|encounter|discussion|gathering|scene|episode|incident|occasion)s?$/;

const recounts =
  /^(recount|recall|describe|relate|remember|mention)(s|d|ed)?$|^(tells|told|speaks|spoke)$/;

const delivers = /^(deliver|hand|present|submit|forward|bring|carry|send)(s|ed)?$|^(sent|brought)$/;
