import type { Placed } from "./arrangement.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Word } from "./words.ts";

const falsely =
  /^(falsely|wrongly|wrongfully|incorrectly|mistakenly|erroneously|implausibly|improbably|unconvincingly|disingenuously|misleadingly|dubiously|spuriously)$/;
const false_ =
  /^(false|dubious|baseless|groundless|unfounded|implausible|improbable|unlikely|far-fetched|spurious|unconvincing|unsubstantiated|disingenuous|misleading|questionable|hollow)$/;
const claimed =
  /^(claim|assertion|contention|statement|charge|allegation|accusation|explanation|account|version|story|argument|prediction|denial|promise|assurance|suggestion|assessment|figure|insistence|protestation)s?$/;
const against =
  /^(false|untrue|implausible|improbable|dubious|unconvincing|inaccurate|absurd|misleading|baseless|unfounded|nonsensical|contradicted|contradicts|belied|belies|disproved|disproves|refuted|nobody|few|hollow|unlikely|doubtful)$/;

/**
 * Whether the article itself argues against a statement where it tells it: *falsely claimed*, *his dubious
 * assertion that*, *, a claim that is contradicted by the figures*.
 */
export function doubted({ words, quotedAt }: Reading, sentence: Sentence, draft: Placed): boolean {
  const { cue, content, predicate } = draft;
  for (let i = Math.max(sentence.from, (predicate?.from ?? cue.from) - 3); i < cue.from; i++) {
    const { lower } = words[i] as Word;
    if (falsely.test(lower) || (!predicate && false_.test(lower))) return true;
  }
  if (falsely.test(words[cue.to]?.lower ?? "")) return true;
  // a claim that is contradicted by, an explanation which few believe
  for (let i = content.to; i < Math.min(sentence.to, content.to + 4); i++) {
    if (quotedAt[i] || !claimed.test((words[i] as Word).lower)) continue;
    if (!/^(,|–|—)$/.test(words[content.to]?.text ?? "")) return false;
    for (let k = content.to; k < Math.min(sentence.to, i + 9); k++)
      if (against.test((words[k] as Word).lower) || false_.test((words[k] as Word).lower))
        return true;
  }
  return false;
}
