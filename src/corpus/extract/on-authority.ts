import type { Placed } from "./arrangement.ts";
import type { Reading, Sentence } from "./reading.ts";
import { signal } from "./signals.ts";
import { speakerLike } from "./speaker-like.ts";
import { type Subject, subjectAfter } from "./subjects.ts";
import { outletNouns } from "./word-lists.ts";

/** *The paper, citing officials, put the number at 200*: the officials put it so, and the paper passes it on. */
export function onAuthority(reading: Reading, sentence: Sentence, placed: readonly Placed[]): void {
  if (!(sentence.signals & signal.citing)) return;
  const { words } = reading;
  for (const draft of placed) {
    const subject = draft.predicate?.subject;
    if (!subject || draft.speaker !== subject || draft.relays.length > 0) continue;
    const cue = { from: subject.to + 1, to: subject.to + 2 };
    if (words[subject.to]?.text !== "," || !isOutlet(reading, subject)) continue;
    if (!/^(citing|quoting)$/.test(words[cue.from]?.lower ?? "")) continue;
    const cited = subjectAfter(reading, { ...sentence, to: draft.predicate?.from ?? 0 }, cue.to);
    if (!cited || !speakerLike(reading, cited)) continue;
    draft.speaker = cited;
    draft.relays = [{ by: subject, cue }];
  }
}

/** Whether somebody is an outlet, or a noun for one: *the paper*. */
export function isOutlet({ words, mentionAt }: Reading, { parties }: Subject): boolean {
  const last = (parties[0]?.head.to ?? 0) - 1;
  const actors = mentionAt[last]?.actors;
  if (actors) return actors.every(({ kind }) => kind === "MEDIA");
  return outletNouns.has(words[last]?.lower ?? "");
}
