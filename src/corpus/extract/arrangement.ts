import { helperBeside } from "./alongside.ts";
import { upToAndThat } from "./and-that.ts";
import { trimmed, type WordRange } from "./content.ts";
import { upToJudgement } from "./judged-as.ts";
import { isDeed, neverSaid } from "./never-said.ts";
import type { Predicate } from "./predicates.ts";
import type { Reading, Sentence } from "./reading.ts";
import { addedBeside, withinRelative } from "./relative-clauses.ts";
import type { Draft } from "./rule.ts";
import { resolveShared } from "./shared-subjects.ts";
import { tellsAside } from "./tells-aside.ts";
import type { Word } from "./words.ts";

/** A draft with its place among the others of its sentence. */
export interface Placed extends Draft {
  rule: string;
  /** The draft whose content tells of this one: its speakers passed it on. */
  outer: Placed | null;
  /** The draft whose speaker this one shares. */
  owner: Placed | null;
  /** True where its verb carries on a clause that another draft tells. */
  inside?: boolean;
}

/**
 * Puts the drafts of a sentence in relation. Two verbs with one subject are two claims, so that the content
 * of the first ends before the second; a verb inside the content of another is passed on by that one's speaker.
 */
export function arranged(
  reading: Reading,
  sentence: Sentence,
  predicates: readonly Predicate[],
  drafts: Placed[],
): Placed[] {
  const placed = drafts
    .filter((draft) => !drafts.some((other) => other !== draft && holds(other.cue, draft.at)))
    .sort((a, b) => a.at - b.at);
  for (const draft of placed) draft.content = withinRelative(reading, draft);
  for (const draft of placed) {
    if (draft.speaker !== "shared") continue;
    resolveShared(reading, sentence, predicates, placed, draft);
  }
  for (const draft of placed) {
    for (const relay of draft.relays) {
      if (relay.by !== "shared") continue;
      // Vremya argued that it was so and quoted a diplomat as saying
      const verb: Placed = { ...draft, speaker: "shared" };
      resolveShared(reading, sentence, predicates, placed, verb);
      relay.by = verb.speaker === null ? "shared" : verb.speaker;
    }
  }
  const kept = placed.filter((draft) => draft.speaker !== "shared" || draft.owner);
  for (const draft of kept) {
    for (const other of kept) {
      if (other.at <= draft.at || draft.content.from > other.at) continue;
      // The sum, he said, was small, and his lawyer denied it: what he interrupts goes on after the cue.
      if (draft.side !== "after" && draft.content.to <= other.at) continue;
      // denied that they had struck the town, where, doctors say, twenty died: the article’s own addition
      if (addedBeside(reading, other) && other.content.from > draft.content.from) {
        if (other.content.from < draft.content.to)
          draft.content = trimmed(reading, draft.content.from, other.content.from);
        continue;
      }
      const starts = startOf(other);
      // , which had said it was “satisfied,” voiced concern: the verb of a subject that stands before all this
      const own = other.predicate?.subject;
      const verb = other.predicate?.from ?? 0;
      if (
        own &&
        own.to <= draft.at &&
        // Belov, who came in May, is said to have asked: all of it
        own.from < draft.content.from &&
        draft.predicate &&
        reading.words
          .slice(own.to, draft.predicate.from)
          .some(
            ({ lower }) =>
              /^(who|which|whom|whose)$/.test(lower) ||
              (draft.predicate?.participle && /^(while|after|by|without|before)$/.test(lower)),
          ) &&
        !other.predicate?.participle &&
        verb > draft.content.from &&
        verb < draft.content.to
      ) {
        draft.content = trimmed(reading, draft.content.from, verb);
        continue;
      }
      if (other.side === "before" && other.content.from <= draft.at && other.content.to > other.at)
        continue;
      if (other.side === "before" && other.content.from <= draft.at) {
        // Moscow would wait, his spokesman said: the rest attributes all of it.
        const end = other.predicate?.inverted ? other.at : Math.min(starts, subjectOf(other));
        if (end > draft.content.from && end < draft.content.to)
          draft.content = trimmed(reading, draft.content.from, end);
        continue;
      }
      if (starts <= draft.content.from || starts >= draft.content.to) continue;
      const cut = parallelCut(reading, draft, other, starts);
      if (cut > draft.content.from)
        draft.content = trimmed(reading, draft.content.from, Math.min(draft.content.to, cut));
    }
  }
  // Verbs that said nothing themselves end what was said before them: and repeated his accusation.
  for (const { at, from, shared, participle, unsaid, cues } of predicates) {
    if (!shared || participle || unsaid || kept.some((other) => other.at === at)) continue;
    // He said that they kept in touch and saw in it a beginning: what they did, not what he said
    if (cues.every(({ lemma }) => held.has(lemma))) continue;
    for (const draft of kept) {
      if (
        draft.side !== "after" ||
        at <= draft.content.from ||
        at >= draft.content.to ||
        draft.at > at ||
        // said that he had met them and found them ready, and that they would sign
        goesOn(reading, at, draft.content.to)
      )
        continue;
      draft.content = trimmed(reading, draft.content.from, connector(reading.words, from));
    }
  }
  for (const draft of kept) {
    for (let i = draft.content.from + 1; i < draft.content.to; i++) {
      const { text } = reading.words[i] as Word;
      if ((text !== ";" && text !== ":") || reading.quotedAt[i]) continue;
      // Another statement begins after it.
      const begins =
        (text === ";" && predicates.some(({ at }) => at > i)) ||
        kept.some(
          (other) =>
            other !== draft &&
            other.at > i &&
            other.at < sentence.to &&
            subjectOf(other) > i &&
            other.content.from > draft.at,
        );
      if (
        begins &&
        (text === ";" ||
          kept.some(
            (other) => other !== draft && other.content.from > i && other.content.from <= i + 2,
          ))
      ) {
        draft.content = trimmed(reading, draft.content.from, i);
      }
    }
  }
  for (const draft of kept) {
    let inner: Placed | null = null;
    for (const other of kept) {
      if (other === draft || !holds(other.content, draft.at)) continue;
      if (holds(draft.content, other.at) && !tellsAside(reading, draft, other)) continue;
      if (other.speaker === draft.speaker && draft.speaker !== null) continue;
      // said that, according to her, it was so: she is the nearer of the two.
      const less = other.rule === "according-to" ? 1 : 0;
      if (!inner || size(other.content) - less < size(inner.content)) inner = other;
    }
    draft.outer = inner;
    // What is told within what another tells ends where that does.
    const end = inner?.content.to ?? 0;
    if (end > draft.content.from && end < draft.content.to)
      draft.content = trimmed(reading, draft.content.from, end);
    if (inner?.rule === "described-as" && draft.rule === "nominal" && inner.at < draft.at)
      draft.content = upToJudgement(reading, draft.content);
    if (inner && draft.side === "after") draft.content = upToAndThat(reading, draft, inner.content);
  }
  return kept.filter(
    (draft) =>
      draft.content.to > draft.content.from &&
      !neverSaid(reading, draft, kept) &&
      !(draft.outer && isDeed(reading, draft)),
  );
}

/** Whether what is told goes on with *and that* between two words. */
function goesOn({ words, quotedAt }: Reading, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (words[i]?.tag === "CCONJ" && words[i + 1]?.lower === "that" && !quotedAt[i]) return true;
  return false;
}

function holds(range: WordRange, at: number): boolean {
  return at >= range.from && at < range.to;
}

function size(range: WordRange): number {
  return range.to - range.from;
}

function subjectOf({ speaker, at }: Placed): number {
  return speaker && speaker !== "shared" ? speaker.from : at;
}

/** The first word of a draft's own clause: its subject, or its verb. */
function startOf(draft: Placed): number {
  const verb = draft.predicate?.from ?? draft.cue.from;
  const own = draft.predicate?.subject;
  if (own && !draft.predicate?.inverted && draft.side === "after") return Math.min(own.from, verb);
  if (
    draft.speaker &&
    draft.speaker !== "shared" &&
    !draft.predicate?.shared &&
    draft.side === "after" &&
    !draft.predicate?.inverted &&
    draft.predicate
  ) {
    return Math.min(draft.speaker.from, verb);
  }
  return Math.min(verb, draft.at);
}

/** Where the content of a draft must end because another clause of its rank begins; 0 where it lies within. */
function parallelCut(reading: Reading, draft: Placed, other: Placed, starts: number): number {
  const { words } = reading;
  if (other.rule === "charge-denied")
    return other.content.to < draft.content.to ? other.content.to : 0;
  // never forgave him for accusing the president: no clause of its own
  const within = /^(for|of|from|against|about|in)$/.test(words[starts - 1]?.lower ?? "");
  if (other.predicate?.participle && within) return 0;
  // according to UNIAN, Kyiv asked for rent while Moscow offered gas: it tells of both
  const { speaker } = other;
  // said Yeltsin was “disappointed” and had demanded it: Yeltsin had
  const told =
    other.predicate?.shared &&
    speaker &&
    speaker !== "shared" &&
    speaker.from < other.at &&
    holds(draft.content, speaker.from);
  if (other.inside || told || (draft.rule === "according-to" && other.act !== "DENIAL")) return 0;
  if (other.owner && (other.owner === draft || other.owner === draft.owner))
    return connector(words, starts);
  if (other.owner) return 0;
  if (other.predicate?.participle && other.speaker === draft.speaker)
    return connector(words, starts);
  if (other.speaker === null && !other.predicate) return 0;
  if (other.predicate === null) {
    if (draft.predicate !== null || other.rule !== draft.rule) return 0;
    let from =
      other.speaker && other.speaker !== "shared"
        ? Math.min(other.speaker.from, other.at)
        : other.at;
    while (
      from > draft.content.from &&
      reading.phrases[from - 1] &&
      words[from - 1]?.tag !== "CCONJ"
    )
      from--;
    return words[from - 1]?.lower === "and" ? from - 1 : 0;
  }
  const before = words[starts - 1];
  if (!before) return 0;
  // said that the president had asked and been told: he had
  if (words[other.predicate.from]?.lower === "been") return 0;
  // said that Kyiv had asked for gas and Moscow had refused it
  const { from } = other.predicate;
  if (words[from]?.lower === "had" && helperBeside(reading, draft.content.from, from) >= 0) {
    if (words[draft.predicate?.from ?? 0]?.lower !== "had") return 0;
  }
  // He protested that it broke the pact, and in a note to the envoy he demanded: a place before the next clause
  for (let k = starts - 2; k > Math.max(draft.content.from, starts - 16); k--) {
    if (reading.quotedAt[k] || words[k]?.text !== ",") continue;
    const and = /^(and|but)$/.test(words[k + 1]?.lower ?? "");
    if (and && words[k + 2]?.tag === "ADP") return k;
    break;
  }
  if (before.lower === "which" && words[starts - 2]?.text === ",") return starts - 2;
  if (before.lower === "that" || before.lower === "who" || before.lower === "which") return 0;
  let k = starts - 1;
  while (k > draft.content.from && words[k]?.tag === "ADV") k--;
  const link = words[k] as Word;
  if (link.text === ";") return k;
  if (/^(while|whereas|but|although|though|yet)$/.test(link.lower)) return k;
  if (link.lower === "and" || link.lower === "or") {
    if (words[k + 1]?.lower === "that") return 0;
    return k;
  }
  if (link.text === "," && /^(while|whereas|but|although|though)$/.test(words[k - 1]?.lower ?? ""))
    return k - 1;
  return 0;
}

function connector(words: readonly Word[], starts: number): number {
  let k = starts;
  while (
    k > 0 &&
    (words[k - 1]?.tag === "CCONJ" ||
      words[k - 1]?.text === "," ||
      words[k - 1]?.tag === "ADV" ||
      words[k - 1]?.lower === "then")
  )
    k--;
  return k;
}

/** Verbs that tell of a view, or of nothing said at all, at least as often as of words. */
const held = new Set(
  "see view regard consider hold put run read think feel make have get give stand cast take let leave go know hear".split(
    " ",
  ),
);
