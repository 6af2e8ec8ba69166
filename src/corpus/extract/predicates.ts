import { helperBefore, placeBefore } from "./auxiliaries.ts";
import { bidden } from "./bidden.ts";
import { asExpected, hedges, ledUp, seeming, speakingOn } from "./governors.ts";
import { afterMarks, listed, saidBy } from "./inversion.ts";
import { doerOf, fallenTo, toldAsDone } from "./purposes.ts";
import type { Reading, Sentence } from "./reading.ts";
import { speakerLike } from "./speaker-like.ts";
import { type Subject, subjectAfter, subjectBefore, subjectOf } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { type Frame, type VerbCue, verbCues } from "./verb-cues.ts";
import { lasting, phraseEnd, toldTo } from "./verb-phrases.ts";
import { acted, canInvert, conditional, freed, unlisted, verbal } from "./verbs.ts";
import { bePast, closeMarks, doForms, haveForms, modals, negations } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** A verb for speaking where it stands: what it is, who is its subject, and how it is said. */
export interface Predicate {
  sentence: Sentence;
  /** The head verb. */
  at: number;
  /** After the verb and its fixed phrase: *point out*. */
  to: number;
  /** The first auxiliary, or the verb. */
  from: number;
  cues: readonly VerbCue[];
  passive: boolean;
  /** Planned, hypothetical or negated: no claim. */
  unsaid: boolean;
  /** *is reported to*, *seems to*, *apparently*: the article keeps its distance. */
  hedged: boolean;
  /** An *-ing* form on its own: *, saying that*. */
  participle: boolean;
  /** An infinitive that tells what was done: *summoned them to demand*. */
  purpose: boolean;
  /** Kept to compare verbs that share a subject: *said*, *had said*. */
  tense: string;
  subject: Subject | null;
  /** True where the subject is that of a verb before: *and added that*. */
  shared: boolean;
  /** True where the subject follows: *said the minister*. */
  inverted: boolean;
}

/** The cue among those a verb can be that takes such content. */
export function cueWith(predicate: Predicate, frame: Frame): VerbCue | undefined {
  return predicate.cues.find((cue) => cue.frames.has(frame));
}

/** All verbs for speaking in a sentence that stand outside quotations, in order. */
export function predicatesOf(reading: Reading, sentence: Sentence): Predicate[] {
  const found: Predicate[] = [];
  const { words, quotedAt } = reading;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = words[i] as Word;
    if (quotedAt[i] || word.tag === "PUNCT" || reading.mentionAt[i]) continue;
    const candidates = verbCues(word.lower) ?? unlisted(reading, i);
    if (!candidates) continue;
    let cues: VerbCue[] = [];
    let to = i + 1;
    for (const cue of candidates) {
      const end = cue.phrase.length === 0 ? i + 1 : phraseEnd(reading, i + 1, cue.phrase);
      // puts it at twice that
      if (cue.lemma === "put" && cue.phrase[0] === "it" && words[end]?.lower === "at") continue;
      // insisted on Tuesday that
      if (
        end > 0 &&
        words[end - 1]?.tag === "ADP" &&
        (timeAt(reading, end) || lasting(reading, end))
      )
        continue;
      if (end > 0 && cue.phrase[0] === "to" && !cue.frames.has("whom-to") && toldTo(reading, end))
        continue;
      if (end < 0 || (cues.length > 0 && cue.phrase.length < (cues[0] as VerbCue).phrase.length))
        continue;
      cues.push(cue);
      to = end;
    }
    // What a phrase can't take, the bare verb may: called on the way home.
    if (cues.length === 0) continue;
    if (!verbal(reading, sentence, i)) continue;
    cues = [...cues];
    freed(reading, i);
    found.push(predicateAt(reading, sentence, i, to, cues, found));
    i = to - 1;
  }
  return found;
}

/** A verb as a predicate, whether or not the lexicon holds it. */
export function predicateOf(reading: Reading, sentence: Sentence, at: number): Predicate {
  return predicateAt(reading, sentence, at, at + 1, [], []);
}

function predicateAt(
  reading: Reading,
  sentence: Sentence,
  at: number,
  to: number,
  cues: readonly VerbCue[],
  earlier: readonly Predicate[],
): Predicate {
  const { words } = reading;
  const word = words[at] as Word;
  const ing = word.lower.endsWith("ing");
  let from = at;
  let be = false;
  let unsaid = false;
  let hedged = false;
  let helper = "";
  let i = at - 1;
  let infinitive = false;
  let purpose = false;
  for (; i >= sentence.from; i--) {
    const { lower, tag } = words[i] as Word;
    if (bePast.has(lower) && (tag === "AUX" || tag === "VERB" || lower === "being"))
      be ||= helper === "" || helper === "been";
    else if (haveForms.has(lower) && (tag === "AUX" || tag === "VERB")) helper = "have";
    else if (modals.has(lower) && tag !== "NOUN" && tag !== "PROPN") {
      // He would say only that: he said it.
      if (words[at + 1]?.lower !== "only" && words[at - 1]?.lower !== "only") unsaid = true;
    } else if (doForms.has(lower)) helper = "do";
    else if (negations.has(lower)) unsaid ||= !asExpected.has(words[i + 1]?.lower ?? "");
    else if (
      lower === "to" &&
      (i === at - 1 ||
        words[i + 1]?.tag === "ADV" ||
        words[i + 1]?.tag === "AUX" ||
        words[i + 1]?.lower === "have" ||
        infinitive)
    ) {
      infinitive = true;
      const governor = words[i - 1]?.lower ?? "";
      const spoken =
        speakingOn.has(governor) && (words[i - 1]?.tag === "NOUN" || words[i - 1]?.tag === "ADJ");
      if (!speakingOn.has(governor)) {
        if (
          toldAsDone(reading, sentence, i) ||
          (governor === "and" && earlier.some((other) => other.purpose))
        ) {
          purpose = true;
          from = i;
          break;
        }
        unsaid = true;
      }
      hedged ||= seeming.has(governor);
      // To hear Ivanov tell it: nothing stands before
      from = Math.max(i - 1, sentence.from);
      i--;
      if (spoken) {
        // took pains to stress, was quick to point out, used the occasion to praise
        while (i > sentence.from && i > at - 9 && !/^(VERB|AUX)$/.test(words[i]?.tag ?? "")) i--;
        from = i;
        continue;
      }
      if (ledUp(words[i - 1]?.lower ?? "", governor)) {
        i--;
        from = i;
      }
      continue;
    } else if (
      (tag === "ADV" ||
        /^(him|her|it|them)sel(f|ves)$/.test(lower) ||
        lower === "both" ||
        lower === "all" ||
        lower === "since") &&
      lower !== "there" &&
      !(lower === "so" && i === at - 1)
    ) {
      hedged ||= hedges.has(lower);
      if (lower === "not" || lower === "never") unsaid = true;
      continue;
    } else {
      // has for his part insisted, had in a note of May 2 threatened
      const place = placeBefore(reading, i);
      // an official who was in the room said: what he was, and another verb
      const was = /^(is|was|are|were)$/.test(words[place - 1]?.lower ?? "");
      const relative = was && /^(who|which|that)$/.test(words[place - 2]?.lower ?? "");
      const inserted = place >= 0 && words[place - 1]?.tag === "AUX" && !relative;
      // has, his lawyer disclosed, asked
      const helper = words[i]?.text === "," ? helperBefore(reading, sentence, i) : -1;
      if (!inserted && helper < 0) break;
      i = helper < 0 ? place : helper + 1;
      continue;
    }
    if (bePast.has(lower) && lower === "been") helper = "been";
    from = i;
  }
  for (let k = from; k < at; k++) hedged ||= hedges.has((words[k] as Word).lower);
  const past = /(d|t|n|wrote|spoke|made|took|gave|drew|came|swore|saw)$/.test(word.lower) && !ing;
  const byNext = words[to]?.lower === "by" || words[to + 1]?.lower === "by";
  // aired by Lebed, put forward by the Post
  const agent = words[to]?.lower === "by" || (words[to]?.tag === "ADV" && byNext);
  // maintained by telephone
  const means = /^(telephone|phone|letter|fax|mail|e-mail|email|radio|cable|telegram|wire)$/;
  const by = words[to]?.lower === "by" ? to + 1 : to + 2;
  const reduced =
    past && from === at && agent && word.lower !== "said" && !means.test(words[by]?.lower ?? "");
  const passive =
    (be && past && word.lower !== cues[0]?.lemma) || reduced || (be && past && byNext);
  const having = words[from]?.lower === "having";
  const participle = (ing && !be) || purpose || having;
  // without denying that, stopped short of saying
  const refrained = `${words[from - 2]?.lower ?? ""} ${words[from - 1]?.lower ?? ""}`;
  if (
    participle &&
    /without$|^(short|instead|far|refrained|refrains|refrain) (of|from)$|^rather than$/.test(
      refrained,
    )
  )
    unsaid = true;
  // holding the vote, putting it off; but making it clear
  const bare = participle ? cues.find(({ phrase }) => phrase.length === 0)?.lemma : "";
  if (/^(hold|put|read|run|see|make|have|get|feel|stand|stick|list)$/.test(bare ?? ""))
    unsaid = true;

  let subject: Subject | null = null;
  let shared = false;
  let inverted = false;
  const beside = ing && participle ? reading.phrases[at - 1] : null;
  // showed the president telling his ministers
  const shown = /^(show|hear|film|picture|record)(s|n|ed|d)?$|^heard$/.test(
    words[(beside?.from ?? 0) - 1]?.lower ?? "",
  );
  if (beside && (words[at - 1]?.tag === "NOUN" || shown)) {
    // officials saying that, a statement denying that
    const one = subjectBefore(reading, sentence, at);
    if (one && one !== "shared" && speakerLike(reading, one)) subject = one;
  }
  // with the faction arguing that
  if (beside && words[beside.from - 1]?.lower === "with" && !subject) subject = subjectOf(beside);
  if (!participle) {
    const before = subjectBefore(reading, sentence, from);
    if (before === "shared") shared = true;
    else subject = before;
    // He denied that it was so, promised that it would be, once more called for a vote, and left.
    let lead = from;
    while (
      /^(once|again|more|also|then|even|instead|further|twice)$/.test(words[lead - 1]?.lower ?? "")
    )
      lead--;
    if (
      !subject &&
      !shared &&
      (past || listed(words, at, earlier)) &&
      !reduced &&
      ((words[lead - 1]?.text === "," &&
        !saidBy(reading, sentence, to, cues) &&
        (earlier.some((other) => other.subject && !other.participle) ||
          acted(words, sentence, lead - 1))) ||
        afterMarks(reading, sentence, from, to, earlier))
    )
      shared = true;
    const closed =
      closeMarks.has(words[at - 1]?.text ?? "") || closeMarks.has(words[at - 2]?.text ?? "");
    if (
      !subject &&
      !shared &&
      from === at &&
      !passive &&
      // That contradicted a statement
      !/^(that|this)$/.test(words[at - 1]?.lower ?? "") &&
      (past ||
        (word.lower.endsWith("s") &&
          // Not so fast, says the speaker.
          (closed || (words[at - 1]?.text === "," && saidBy(reading, sentence, to, cues)))))
    ) {
      subject = subjectAfter(reading, sentence, to);
      // as soon as “conditions” allowed it
      if (/^(it|him|her|them)$/.test(words[(subject?.to ?? 0) - 1]?.lower ?? "")) subject = null;
      if (subject && !closed && !canInvert(reading, subject)) subject = null;
      inverted = subject !== null;
    }
  }
  if (subject && conditional(words, sentence, subject.from)) unsaid = true;
  if (subject && bidden(words, sentence, subject, at, from, cues)) unsaid = true;
  if (
    subject &&
    (/^(neither|nor)$/.test(words[subject.from - 1]?.lower ?? "") ||
      /^(neither|nobody|none|no)$/.test(words[subject.from]?.lower ?? ""))
  )
    unsaid = true;
  if (purpose) subject = fallenTo(reading, sentence, from) ?? doerOf(reading, sentence, from);
  return {
    sentence,
    at,
    to,
    from,
    cues,
    passive,
    unsaid,
    hedged,
    participle,
    purpose,
    tense: `${helper}${/(s)$/.test(word.lower) && !past ? "s" : past ? "d" : ""}`,
    subject,
    shared: shared || (participle && !subject),
    inverted,
  };
}
