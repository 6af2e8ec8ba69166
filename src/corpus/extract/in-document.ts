import type { Placed } from "./arrangement.ts";
import { groupFrom } from "./auxiliaries.ts";
import { issued, issuing, namesIssued, paperIssued } from "./documents.ts";
import { inIt } from "./in-it.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { quotationsIn, type Reading, type Sentence, sentenceIndex } from "./reading.ts";
import { leading } from "./shared-subjects.ts";
import { type Subject, subjectBefore } from "./subjects.ts";
import { timeAt } from "./times.ts";
import { openMarks, outletNouns, partsOfText, roles } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** What people and bodies, but not outlets, put their words into: their own are a document’s there. */
const written =
  /^(report|decision|memoir|book|study|inquiry|audit|brochure|pamphlet|diary|diarie|email|e-mail|cable)s?$/;
/** What somebody sends or leaves for others to read. */
const sent = /^(letter|note|telegram|message|memo|memorandum|petition|email|e-mail|cable)s?$/;
/** What only a text does, and nobody who speaks. */
const textual = /^(stipulates?|stipulated|states|provides|reads|specifies)$/;

/** What courts and parliaments do in writing. */
const ruling = /^(rul(es?|ed|ing)|resolv(es?|ed|ing)|decree(s|d|ing)?)$/;

/**
 * *said in a statement that*; *in a letter published on May 3, the minister denied*; *wrote to the premier that*;
 * *the bulletin, which speaks of*: the words are a document's.
 */
export function inDocument(reading: Reading, sentence: Sentence, draft: Placed): boolean {
  let answer = answers.get(draft);
  if (answer === undefined) {
    answer = isInDocument(reading, sentence, draft);
    answers.set(draft, answer);
  }
  return answer;
}

/** A draft is asked about by each that it holds, those by each that they hold, and so on. */
const answers = new WeakMap<Placed, boolean>();

function isInDocument(reading: Reading, sentence: Sentence, draft: Placed): boolean {
  const { words } = reading;
  const { from: start } = sentence;
  const { content, at, speaker, predicate } = draft;
  if (predicate && adding(reading, start, at)) return true;
  if (issuedThere(reading, draft)) return true;
  const press = speaker !== null && speaker !== "shared" && isPress(reading, speaker);
  if (!press && (wroteTo(reading, draft) || wroteBefore(reading, sentence, draft))) return true;
  const who = speaker && speaker !== "shared" ? speaker : null;
  // wrote to Riga that it held him responsible
  const { outer } = draft;
  if (outer && who && inDocument(reading, sentence, outer)) return true;
  if (predicate && textual.test(words[at]?.lower ?? "") && who && whose(words, who)) return true;
  if (who && (authored(reading, who) || reads(reading, who) || signs(reading, who))) return true;
  // ruled that it may, but ruled it out; Belov, the court found, was late
  const ruled =
    (ruling.test(words[at]?.lower ?? "") && draft.rule === "said-that") ||
    (draft.rule === "quote-said" && who !== null && finds(reading, who, at));
  if (ruled || textBound(reading, draft)) return true;
  // a letter in which the minister pledges; It sent a telegram. In it, the minister pledges
  if (who && words[who.from - 1]?.lower === "which" && whichHolds(reading, start, who.from - 2))
    return true;
  // The declaration is long, and in it Pyongyang asserts
  if (inIt(reading, sentence, at, who)) return true;
  // From where the clause begins up to the first words in marks; a noun of speech has no clause of its own.
  // sees in the accord “a betrayal”: what is seen there, not read
  if (draft.rule === "saw-in") return false;
  const noun = draft.rule === "nominal";
  if (noun && recorded(reading, sentence, at)) return true;
  // In a report the mission quotes a survivor as saying: he spoke
  const alone = noun || draft.rule === "quoted-as-saying";
  let from = who && !alone ? Math.min(who.from, at) : at;
  while (
    !alone &&
    from > start &&
    words[from]?.text !== ";" &&
    // In a paper handed over in May, and obtained by a daily, he argued; In a telegram he thanked them, and he
    // demanded: no other’s clause
    !(
      words[from]?.tag === "CCONJ" &&
      words[from - 1]?.text === "," &&
      !/^(VERB|PRON)$/.test(words[from + 1]?.tag ?? "")
    )
  )
    from--;
  const marked = quotationsIn(reading, { from: content.from, to: content.to + 1 }).find(
    (quoted) => quoted.from >= content.from && quoted.to <= content.to + 1,
  );
  const clause = draft.rule === "said-that";
  const to =
    marked && !clause && marked.from - content.from < 12
      ? Math.max(content.from, marked.from - 1)
      : content.from;
  // “…,” the ministry declared in a statement
  const trails = (content.to <= at || draft.rule === "quote-said") && !noun;
  if (!trails) return within(reading, from, to, press);
  let end = at;
  while (end < Math.min(at + 9, sentence.to) && words[end]?.tag !== "PUNCT") end++;
  // The board answered in a letter: the rain, it wrote, “fell”
  const introduced = words[content.from - 1]?.text === ":";
  return (
    within(reading, at, end, press) || (introduced && within(reading, start, content.from, press))
  );
}

/** *in a letter*, *in Article 4*, *with a note*: whether such stands between two words; what the press prints is news. */
function within(reading: Reading, from: number, to: number, press: boolean): boolean {
  const { words, phrases } = reading;
  for (let i = from; i < to; i++) {
    const { lower } = words[i] as Word;
    const phrase = phrases[i];
    // in Article 4, in the first article of the treaty; but in the lead article
    const numbered = words[i + 1]?.tag === "NUM" || words[i + 1]?.lower === "of";
    const part =
      (partsOfText.has(lower) && (lower !== "article" || numbered)) ||
      (phrase && paperIssued(reading, phrase));
    if (!issued(lower) && (press || !(part || written.test(lower)))) continue;
    // in order to, a project in motion
    if (/^(order|motion|code)$/.test(lower) && words[i - 1]?.lower === "in") continue;
    // in a sixteen-point “Joint Statement,” they acknowledged
    const marked = openMarks.has(words[(phrase?.from ?? i) - 1]?.text ?? "");
    const before = marked ? phrases[(phrase?.from ?? i) - 2] : phrase;
    const link = words[(before?.from ?? i) - 1]?.lower ?? "";
    // answered with a letter; but content with the text
    if (link === "with" && /^(the|his|her|its|their)$/.test(words[phrase?.from ?? i]?.lower ?? ""))
      continue;
    // “Who lives by the decree,” he remarked: his words hold the decree, and not it them
    if (reading.quotedAt[i] && !marked) continue;
    if (/^(in|by|with)$/.test(link) && !told(words, from, i, to)) return true;
  }
  return false;
}

/** *Belov, who had resigned in a letter, said*: whether a word stands in what is only told of somebody. */
function told(words: readonly Word[], from: number, at: number, to: number): boolean {
  let i = at;
  while (i > from && words[i]?.text !== ",") i--;
  if (!/^(who|whom|whose|which)$/.test(words[i + 1]?.lower ?? "")) return false;
  return words.slice(at, to).some(({ text }) => text === ",");
}

/** *Article 2, Luzhkov points out, | binds the parties*: what he points to says so. */
function textBound(reading: Reading, { rule, content, at }: Placed): boolean {
  const { words, phrases } = reading;
  const text = rule === "quote-said" && content.to > at ? phrases[content.from] : null;
  if (!text || words[text.to]?.text !== "," || !namesIssued(reading, text)) return false;
  let end = at;
  while (end < content.to && words[end]?.text !== ",") end++;
  return binding.test(words[end + 1]?.lower ?? "");
}

/** What a text does to those for whom it holds, or tells them; a treaty that *ended* a quarrel does not speak. */
const binding =
  /^(bind|oblige|require|provide|say|state|stipulate|specify|forbid|ban|prohibit|allow|permit|grant|guarantee|commit|entitle|speak|describe|declare|define|mention|call)(e?s)?$|^(bound|obliged|required|provided|said|stated|forbade|banned|allowed|permitted|granted|committed|spoke|described|declared)$/;

/**
 * *adopted an appeal to the council, | calling it*, *an appeal on May 3 | asking*, *wrote to Riga to | demand*: what is
 * said by issuing a document.
 */
function adding(reading: Reading, start: number, at: number): boolean {
  const { words, phrases } = reading;
  const before = words[at - 1];
  const infinitive = before?.lower === "to";
  if (!infinitive && !/ing$/.test(words[at]?.lower ?? "")) return false;
  if (!infinitive && before?.text !== "," && !timeAt(reading, at - 1)) return false;
  for (let i = at - 2; i > start && words[i]?.tag !== "PUNCT"; i--) {
    if (/^(wrote|written)$/.test(words[i]?.lower ?? "")) return words[i + 1]?.lower === "to";
    const verb = words[(phrases[i]?.from ?? i) - 1]?.lower ?? "";
    if (!infinitive && issued(words[i]?.lower ?? "") && issuing.test(verb)) return true;
  }
  return false;
}

/** *adopted | an appeal on May 3 asking ships to stay*: what holds the words is what somebody issued. */
function issuedThere({ words, phrases }: Reading, { rule, content, at }: Placed): boolean {
  const text = phrases[content.from];
  if (rule !== "quoted-words" || text?.from !== content.from) return false;
  return issuing.test(words[at]?.lower ?? "") && issued(words[text.to - 1]?.lower ?? "");
}

/** *The communique welcomes it and records | the parties’ readiness*: what a text tells of those whose it is. */
function recorded(reading: Reading, sentence: Sentence, at: number): boolean {
  const { words, phrases } = reading;
  const verb = (phrases[at]?.from ?? 0) - 1;
  if (verb <= sentence.from || words[verb]?.tag !== "VERB") return false;
  const subject = subjectBefore(reading, sentence, groupFrom(reading, sentence, verb));
  const who = subject === "shared" ? leading(reading, sentence, verb) : subject;
  return who !== null && reads(reading, who);
}

/** *A letter to the council, | in which the deputies*: whether it is a document in or under which something stands. */
function whichHolds({ words, phrases }: Reading, start: number, at: number): boolean {
  if (!/^(in|under)$/.test(words[at]?.lower ?? "")) return false;
  let k = words[at - 1]?.text === "," ? at - 2 : at - 1;
  // had a letter read out in which
  while (words[k]?.tag === "VERB" || /^(out|aloud|up)$/.test(words[k]?.lower ?? "")) k--;
  while (k > start && phrases[k]?.to === k + 1) {
    if (issued(words[k]?.lower ?? "")) return true;
    const link = (phrases[k] as NounPhrase).from - 1;
    if (words[link]?.tag !== "ADP") return false;
    k = link - 1;
  }
  return false;
}

/** *A report by the embassy speaks of*, *a World Bank study finds*: what a body wrote, but no newspaper. */
function authored({ words, mentionAt }: Reading, { parties }: Subject): boolean {
  const head = parties[0]?.head;
  if (!head || !written.test(words[head.to - 1]?.lower ?? "")) return false;
  for (let i = head.from; i < head.to + 8; i++) {
    if (mentionAt[i]?.actors.some(({ kind }) => kind === "MEDIA")) return false;
    if (i >= head.to && words[i]?.tag === "PUNCT") break;
    if (outletNouns.has(words[i]?.lower ?? "")) return false;
  }
  return head.to - head.from > 2 || /^(by|from|of)$/.test(words[head.to]?.lower ?? "");
}

/** *It states*, *which provides*, *Article 5 of the treaty reads*. */
function whose(words: readonly Word[], { from, to }: Subject): boolean {
  const first = words[from]?.lower ?? "";
  if (to - from === 1 && /^(it|which|that)$/.test(first)) return true;
  return words.slice(from, to).some(({ lower }) => issued(lower));
}

/** *wrote to the secretary general that*: a letter. */
function wroteTo({ words }: Reading, { at }: Placed): boolean {
  return (
    /^(wrote|writes|written|writing)$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "to"
  );
}

/** *said a company statement*, *the resolution which deputies submitted states*: a text speaks. */
function reads({ words }: Reading, { parties }: Subject): boolean {
  const head = parties.length === 1 ? parties[0]?.head : undefined;
  const noun = words[(head?.to ?? 0) - 1]?.lower ?? "";
  // the treaty’s second article
  const part =
    partsOfText.has(noun) && words.slice(head?.from, head?.to).some((word) => issued(word.lower));
  return part || issued(noun);
}

/** *the court found*: what a court finds stands in its ruling. */
function finds({ words }: Reading, { parties }: Subject, at: number): boolean {
  const noun = words[(parties[0]?.head.to ?? 0) - 1]?.lower ?? "";
  return (
    /^(finds?|found|holds?|held)$/.test(words[at]?.lower ?? "") &&
    /^(court|tribunal|chamber)$/.test(noun)
  );
}

/** *The signatories demand*: they do so in what they signed. */
function signs({ words }: Reading, { parties }: Subject): boolean {
  const [party] = parties;
  return /^(co-?)?(signator(y|ies)|signers?)$/.test(words[(party?.head.to ?? 0) - 1]?.lower ?? "");
}

/** *He answered in a letter. “It rains,” he wrote*: what was written is what was sent, a sentence or two before. */
function wroteBefore(reading: Reading, { from }: Sentence, { at }: Placed): boolean {
  const { words, sentences } = reading;
  if (!/^(wrote|writes?)$/.test(words[at]?.lower ?? "")) return false;
  const here = sentenceIndex(reading, from);
  for (let i = sentences[Math.max(0, here - 2)]?.from ?? from; i < from; i++)
    if (sent.test(words[i]?.lower ?? "")) return true;
  return false;
}

/** Whether those who say it are an outlet, or write for one: what they put into a report is news. */
function isPress({ words, mentionAt }: Reading, { parties }: Subject): boolean {
  return parties.some(({ head }) => {
    const mention = mentionAt[head.to - 1];
    if (mention) return mention.actors.some(({ kind }) => kind === "MEDIA");
    const last = words[head.to - 1]?.lower ?? "";
    return (
      outletNouns.has(last) ||
      (roles.has(last) && /^(correspondent|reporter|journalist)/.test(last))
    );
  });
}
