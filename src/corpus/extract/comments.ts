import { commaAt } from "./clause-ends.ts";
import type { Reading } from "./reading.ts";
import { verbCues } from "./verb-cues.ts";
import type { Word } from "./words.ts";

/** *, to which the ministry replied that*, *, at which Hora scoffed*: another’s answer to what was said. */
export function answered({ words, phrases }: Reading, at: number): boolean {
  if (!/^(to|at|with|against)$/.test(words[at]?.lower ?? "") || words[at + 1]?.lower !== "which")
    return false;
  let verb = phrases[at + 2]?.to ?? at + 2;
  while (/^(ADV|AUX)$/.test(words[verb]?.tag ?? "")) verb++;
  return verbCues(words[verb]?.lower ?? "") !== undefined;
}

/** *, a claim which nobody believed*: what the article adds about the statement. */
export function comments(words: readonly Word[], at: number): boolean {
  // , words which the board took up; , something he called an insult
  if (/^(words|something)$/.test(words[at]?.lower ?? ""))
    return (
      words[at + 1]?.tag === "PROPN" ||
      /^(which|that|he|she|it|they|for|to|the)$/.test(words[at + 1]?.lower ?? "")
    );
  if (!/^(a|an|the)$/.test(words[at]?.lower ?? "")) return false;
  for (let i = at + 1; i < at + 4; i++) {
    if (commented.test(words[i]?.lower ?? ""))
      return (
        commenting.test(words[i + 1]?.lower ?? "") ||
        // , a formula of which nobody had heard, a phrase greeted with laughter
        (words[i + 1]?.lower === "of" && words[i + 2]?.lower === "which") ||
        (words[i + 1]?.tag === "VERB" && /(ed|en)$/.test(words[i + 1]?.lower ?? "")) ||
        /^(PROPN|PRON|ADJ)$/.test(words[i + 1]?.tag ?? "")
      );
  }
  // , a rumor that the ministry, a step which Kyiv …
  let noun = at + 1;
  while (words[noun]?.tag === "ADJ") noun++;
  // , a bow to the fallen, a dig at the mayor
  if (/^(bow|nod|swipe|dig|jab|tribute)$/.test(words[noun]?.lower ?? ""))
    return /^(to|at)$/.test(words[noun + 1]?.lower ?? "");
  const link = words[noun + 1]?.lower;
  if (words[noun]?.tag === "NOUN" && (link === "that" || link === "which"))
    return (
      /^(DET|PROPN|PRON)$/.test(words[noun + 2]?.tag ?? "") ||
      // , a sequence that even some officials find odd
      (words[noun + 2]?.tag === "ADV" && words[noun + 3]?.tag === "DET")
    );
  return false;
}

const commented =
  /^(version|account|report|rumor|theory|claim|assertion|charge|allegation|statement|demand|argument|reference|allusion|accusation|suggestion|proposal|threat|warning|remark|comment|contention|prediction|promise|pledge|position|view|notion|idea|move|step|point|phrase|description|comparison|formula|expression|word|term|thought|sentiment|figure|label|disclaimer|denial|admission|acknowledgment|confession|forecast|estimate|judgment|judgement|verdict|complaint|assurance|boast|observation|conclusion|explanation|excuse|interpretation|speculation|criticism|objection|offer|plea|call|vow|answer|reply|response|retort|diagnosis|assessment|calculation|stance|hint|refrain|theme|opinion|belief|conviction|analysis|reproach|rebuke|prospect|outcome|scenario|irony|hope|fear|sequence|paradox|coincidence|distinction|detail|circumstance|compliment)$/;
const commenting =
  /^(which|that|whose|to|for|he|she|it|they|whom|the|in|with|by|at|made|rejected|denied|echoed|shared|apparently|clearly)$/;

/**
 * *, whom a daily called a thief*, *, which Kyiv disputes*, *, where Golos had described them*: what another thinks of
 * a thing named last, which the article adds; nothing of the statement follows.
 */
export function judgedBeside({ words, phrases }: Reading, at: number, to: number): boolean {
  const link = /^(of|by|to|with|under|from)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
  if (!/^(which|whom|where)$/.test(words[link]?.lower ?? "")) return false;
  const who = phrases[link + 1];
  if (who?.from !== link + 1) return false;
  let verb = who.to;
  while (/^(AUX|ADV)$/.test(words[verb]?.tag ?? "")) verb++;
  const cues = verbCues(words[verb]?.lower ?? "");
  if (!cues?.some(({ act, phrase }) => /^(DENIAL|EVALUATION)$/.test(act) && phrase.length === 0))
    return false;
  // the sum, which Belov had called “unlikely,” would rise: the clause goes on
  for (let i = verb; i < to; i++)
    if (/^(AUX|VERB)$/.test(words[i + 1]?.tag ?? "") && commaAt(words, i)) return false;
  return true;
}

/** *, and declined to say more*, *, and showed them the tape*: what the one who speaks does besides. */
export function actsBesides(words: readonly Word[], at: number): boolean {
  if (!/^(and|but)$/.test(words[at]?.lower ?? "")) return false;
  const verb = words[at + 1]?.tag === "ADV" ? at + 2 : at + 1;
  if (/^(declined|refused)$/.test(words[verb]?.lower ?? "")) return words[verb + 1]?.lower === "to";
  return acting.test(words[verb]?.lower ?? "");
}

const acting =
  /^(showed|produced|displayed|illustrated|handed|waved|laughed|smiled|shrugged|quoted|recited|sighed|winked|dealt|held|hung)$/;
