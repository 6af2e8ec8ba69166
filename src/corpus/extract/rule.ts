import type { ClaimAct } from "../vocabulary.ts";
import type { WordRange } from "./content.ts";
import type { Predicate } from "./predicates.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Subject } from "./subjects.ts";

/** A sentence with what the rules look for in it. */
export interface View {
  reading: Reading;
  sentence: Sentence;
  predicates: readonly Predicate[];
}

/** Who passed a claim on, and the words that say so. */
export interface Passing {
  /** "shared" where it is the subject of a verb before. */
  by: Subject | "shared";
  cue: WordRange;
  /** True where words go *through* somebody: those of the one verb beside it, no more. */
  channel?: boolean;
  /** What it is that is passed on, where the sentence begins with that: its own words, no more. */
  of?: WordRange;
}

/** A statement as a rule finds it: places in the words, nothing resolved. */
export interface Draft {
  /** The head of the cue; one draft for each. */
  at: number;
  cue: WordRange;
  /** Null where nobody is named; "shared" where it is that of a verb before. */
  speaker: Subject | "shared" | null;
  relays: Passing[];
  content: WordRange;
  act: ClaimAct;
  hedged: boolean;
  /** Where the content stands: after the cue, before it, or beside it under one head as its own object. */
  side: "after" | "before";
  predicate: Predicate | null;
}

/** One way of attributing words to somebody. */
export interface Rule {
  /** Kept with each claim it finds. */
  name: string;
  /** True where it asks only about verbs for speaking, so that a sentence without one needs no asking. */
  verbs?: boolean;
  /** What a sentence's words must make worth looking for; any of several. */
  signals?: number;
  /** `taken` are the drafts of the rules before it. */
  find(view: View, taken: readonly Draft[]): Draft[];
}

/** A draft from a verb: speaker, hedge and cue are the verb's unless told otherwise. */
export function drafted(
  predicate: Predicate,
  content: WordRange,
  act: ClaimAct,
  more: Partial<Draft> = {},
): Draft {
  return {
    at: predicate.at,
    cue: { from: predicate.at, to: predicate.to },
    speaker: predicate.subject ?? (predicate.shared ? "shared" : null),
    relays: [],
    content,
    act,
    hedged: predicate.hedged,
    side: "after",
    predicate,
    ...more,
  };
}

/** A draft from other words than a verb’s: an assertion of what follows its cue, unless told otherwise. */
export function attributed(
  at: number,
  speaker: Draft["speaker"],
  content: WordRange,
  more: Partial<Draft> = {},
): Draft {
  return {
    at,
    cue: { from: at, to: at + 1 },
    speaker,
    relays: [],
    content,
    act: "ASSERTION",
    hedged: false,
    side: "after",
    predicate: null,
    ...more,
  };
}

/** Whether a verb says something now: active, with somebody who says it. */
export function speaks(predicate: Predicate): boolean {
  return (
    !predicate.passive && !predicate.unsaid && (predicate.subject !== null || predicate.shared)
  );
}
