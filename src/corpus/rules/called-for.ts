// Tbilisi called for new talks. The party demanded his resignation. He warned of a war.
import { markedEnd, objectFrom, type WordRange } from "../extract/content.ts";
import { mocks } from "../extract/mocking.ts";
import { nounCue } from "../extract/noun-cues.ts";
import type { NounPhrase } from "../extract/noun-phrases.ts";
import { openingAfter } from "../extract/openings.ts";
import { chainEnd } from "../extract/phrase-role.ts";
import { cueWith } from "../extract/predicates.ts";
import { quotationsIn } from "../extract/reading.ts";
import { type Draft, drafted, type Rule, speaks, type View } from "../extract/rule.ts";
import { speakerLike } from "../extract/speaker-like.ts";
import { textSpeaks } from "../extract/text-speaks.ts";
import { timeAt } from "../extract/times.ts";
import { isRole, personal } from "../extract/word-lists.ts";

/** Finds what is demanded, warned of, announced or judged where it is named and not told in a clause. */
export const calledFor: Rule = {
  name: "called-for",
  verbs: true,
  find({ reading, sentence, predicates }: View): Draft[] {
    const drafts: Draft[] = [];
    const { words, phrases } = reading;
    for (const predicate of predicates) {
      if (!speaks(predicate) || predicate.inverted) continue;
      const having =
        /ing$/.test(words[predicate.to]?.lower ?? "") && words[predicate.to]?.tag !== "NOUN";
      const cue =
        cueWith(predicate, "object") ??
        (having ? cueWith(predicate, "doing") : undefined) ??
        (textSpeaks(reading, predicate) ? cueWith(predicate, "sets") : undefined);
      // What is denied is found before; dismissed the governor: an act
      if (!cue || cue.act === "DENIAL" || !speakerLike(reading, predicate.subject)) continue;
      let at = predicate.to;
      while (words[at]?.tag === "ADV" && !/^(that|this)$/.test(words[at + 1]?.lower ?? "")) at++;
      // insisted on precisely that concession
      let start = /^(exactly|precisely)$/.test(words[at]?.lower ?? "") ? at : -1;
      if (start > 0 && words[at + 1]?.tag === "DET") at++;
      // insisted on twice as many
      if (words[predicate.to]?.lower === "twice") start = predicate.to;
      // welcomed on November 14 the departure
      while (words[at]?.tag === "ADP" && timeAt(reading, at + 1))
        at = phrases[at + 1]?.to ?? at + 2;
      // demanded through his envoy in Riga an answer
      if (/^(through|via)$/.test(words[at]?.lower ?? "") && phrases[at + 1]?.from === at + 1)
        at = chainEnd(reading, phrases[at + 1] as NounPhrase);
      // demanded of him an answer, mentioned to them a sum
      if (/^(of|from|to)$/.test(words[at]?.lower ?? "") && personal.has(words[at + 1]?.lower ?? ""))
        at += 2;
      // ridiculed that suggestion
      const pointed =
        words[at]?.lower === "that" &&
        phrases[at + 1]?.from === at + 1 &&
        // It would rain, he repeated that evening
        !(timeAt(reading, at + 1) && words[phrases[at + 1]?.to ?? 0]?.tag === "PUNCT") &&
        openingAfter(reading, sentence, predicate.to).kind !== "that";
      const thing = phrases[pointed ? at + 1 : at];
      const phrase = pointed && thing ? { from: at, to: thing.to } : thing;
      const gerund = /^(VERB|AUX)$/.test(words[at]?.tag ?? "") && words[at]?.lower.endsWith("ing");
      const quoted = words[at]?.text === "“" || words[at]?.text === '"';
      // of the money which the ministry promised “not one ruble”: what was promised stands before
      const whose = predicate.subject?.from ?? 0;
      if (quoted && words[whose - 1]?.lower === "which" && phrases[whose - 2]) continue;
      const first = words[at]?.tag === "ADV" ? at + 1 : at;
      // offered himself as a mediator
      const reflexive = /^(himself|herself|itself|themselves)$/.test(words[at]?.lower ?? "");
      const pronoun =
        reflexive ||
        (/^(that|this)$/.test(words[first]?.lower ?? "") &&
          // warned of exactly that when he left
          (words[first + 1]?.tag === "PUNCT" ||
            (first > at &&
              /^(when|while|as|after|before|in|at)$/.test(words[first + 1]?.lower ?? ""))));
      const sum = words[at]?.tag === "SYM";
      // advised calm: the library takes the noun for an adjective
      const calm =
        cue.act === "DEMAND" &&
        words[at]?.tag === "ADJ" &&
        /^(PUNCT|CCONJ|ADP)$/.test(words[at + 1]?.tag ?? "");
      if (!gerund && !quoted && !pronoun && !sum && !calm && (!phrase || phrase.from !== at))
        continue;
      if (at >= sentence.to) continue;
      if (
        cue.lemma === "put" &&
        !words.slice(at, Math.min(at + 14, sentence.to)).some(({ lower }) => lower === "at")
      )
        continue;
      // reiterated his contention that: the noun is the cue.
      const noun = phrase && nounCue(words[phrase.to - 1]?.lower ?? "");
      const link = words[phrase?.to ?? at]?.lower ?? "";
      const holder =
        /^(his|her|its|their)$/.test(words[at]?.lower ?? "") ||
        words.slice(at, phrase?.to ?? at).some(({ text }) => /^[’']s?$/.test(text));
      if (
        noun?.links.has(link) &&
        // repeated the demand that: whoever repeats it makes it
        (holder || (at === predicate.to && /^(repeat|reiterate)$/.test(cue.lemma))) &&
        /^(reiterate|repeat|affirm|reaffirm|stress|emphasi[sz]e|underline|cite)$/.test(cue.lemma)
      )
        continue;
      // offered a version of his own: what it says stands elsewhere
      if (cue.lemma === "offer" && accounts.test(words[(phrase?.to ?? at + 1) - 1]?.lower ?? ""))
        continue;
      // offered assurances to the paper that it would: the noun is the cue
      if (
        cue.lemma === "offer" &&
        noun?.links.has("that") &&
        words.slice(phrase?.to ?? at, at + 8).some(({ lower }) => lower === "that")
      )
        continue;
      if (/^(citing|quoting)$/.test(words[predicate.at]?.lower ?? "")) continue;
      if (
        /^(no|neither|nothing|none|nobody)$/.test(words[at]?.lower ?? "") &&
        // professed no doubts
        cue.lemma !== "profess" &&
        !/^(more|less|fewer)$/.test(words[at + 1]?.lower ?? "")
      )
        continue;
      // cites a source: whose words it passes on
      if (
        cue.lemma === "cite" &&
        phrase &&
        (isRole(words[phrase.to - 1]?.lower ?? "") ||
          /^sources?$|(ants|ers|ors|ists|ians|men)$/.test(words[phrase.to - 1]?.lower ?? ""))
      )
        continue;
      // questioned the commander: a hearing, no doubt; seconded him
      if (
        /^(question|second|echo|advise)$/.test(cue.lemma) &&
        phrase &&
        (isRole(words[phrase.to - 1]?.lower ?? "") ||
          /(er|or|ist|ant|ian|witness)(e?s)$/.test(words[phrase.to - 1]?.lower ?? "") ||
          personal.has(words[at]?.lower ?? "") ||
          reading.mentionAt[phrase.to - 1]?.actors.every(({ kind }) => kind === "PERSON"))
      )
        continue;
      // advised calm; but advises the bank
      if (
        cue.lemma === "advise" &&
        !calm &&
        (!phrase || phrase.to - phrase.from > 1 || words[at]?.tag !== "NOUN")
      )
        continue;
      // requested anonymity, observed a minute of silence
      if (
        /^(anonymity|silence|attention|interest|themselves|himself|itself|visit|call)$/.test(
          words[(phrase?.to ?? at + 1) - 1]?.lower ?? "",
        ) &&
        cue.lemma !== "confirm" &&
        // professed himself content, professed interest
        cue.lemma !== "profess" &&
        // declared himself ready for talks, declared himself vindicated
        !(
          reflexive &&
          (/^as$|ed$/.test(words[at + 1]?.lower ?? "") ||
            /^(ADJ|ADV)$/.test(words[at + 1]?.tag ?? ""))
        )
      )
        continue;
      const content =
        start > 0 && pronoun && !reflexive
          ? { from: start, to: first + 1 }
          : objectFrom(reading, sentence, start > 0 ? start : at);
      // forbids “any march”: only a text’s own words are worth telling
      const own = ({ from, to }: WordRange) => from >= content.from && to <= content.to;
      if (cue.frames.has("sets") && !quotationsIn(reading, content).some(own)) continue;
      drafts.push(
        drafted(
          predicate,
          quoted ? markedEnd(reading, content) : content,
          mocks(reading, cue.lemma, at) ? "DENIAL" : cue.act,
        ),
      );
    }
    return drafts;
  },
};

/** What is told and not given. */
const accounts =
  /^(versions?|explanations?|accounts?|readings?|interpretations?|theory|theories|examples?|reasons?|excuses?|comments?|opinions?|views?|details|advice)$/;
