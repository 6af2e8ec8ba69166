import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Passing } from "./rule.ts";
import { type Subject, subjectAfter, subjectBefore, subjectOf } from "./subjects.ts";
import { timeAt } from "./times.ts";

/** Whose word it was, as what follows its noun tells, and where that ends. */
export interface Given {
  holder: Subject;
  to: number;
}

/**
 * *an assurance he had received from Hora*, *a promise which Hora had given him*, *a warning made by Hora in May*: whom
 * the words after a noun of speech name as giving it.
 */
export function givenIn(reading: Reading, sentence: Sentence, noun: number): Given | null {
  const { words, phrases } = reading;
  let at = noun + 1;
  const aside = words[at]?.text === ",";
  if (aside) at++;
  if (/^(which|that)$/.test(words[at]?.lower ?? "")) at++;
  const one = phrases[at];
  const own = one?.from === at && !timeAt(reading, at) ? subjectOf(one) : null;
  if (own) at = own.to;
  let been = false;
  while (/^(AUX|ADV)$/.test(words[at]?.tag ?? "") || /^(had|been)$/.test(words[at]?.lower ?? "")) {
    been ||= words[at]?.lower === "been";
    at++;
  }
  const verb = words[at]?.lower ?? "";
  const got = received.test(verb);
  if (!got && !gave.test(verb)) return null;
  // a pledge, given by Hora, that
  const link = (from: number) => (aside && words[from]?.text === "," ? from + 1 : from);
  if (own && gave.test(verb) && !been) return { holder: own, to: link(past(reading, at + 1)) };
  const by = past(reading, at + 1, true);
  if (words[by]?.lower !== (got ? "from" : "by")) return null;
  const holder = subjectAfter(reading, sentence, by + 1);
  return holder && { holder, to: link(past(reading, holder.to)) };
}

/** *attributed to Hora the further remark that*: whose it is, and who says so. */
export function attributedIn(
  reading: Reading,
  sentence: Sentence,
  { from }: NounPhrase,
): { holder: Subject; relays: Passing[] } | null {
  const { words } = reading;
  for (let i = from - 1; i > Math.max(sentence.from, from - 10); i--) {
    if (!/^(attribut|ascrib)(es?|ed|ing)$/.test(words[i]?.lower ?? "")) continue;
    if (words[i + 1]?.lower !== "to") return null;
    const holder = subjectAfter(reading, { ...sentence, to: from }, i + 2);
    const by = holder && subjectBefore(reading, sentence, words[i - 1]?.tag === "AUX" ? i - 1 : i);
    return holder && { holder, relays: by ? [{ by, cue: { from: i, to: i + 2 } }] : [] };
  }
  return null;
}

/** Past to whom, where and when: *him*, *to the council in May*; `open` stops before *by* and *from*. */
function past(reading: Reading, from: number, open = false): number {
  const { words, phrases } = reading;
  let at = from;
  for (let tries = 0; tries < 4; tries++) {
    const { lower = "", tag } = words[at] ?? {};
    if (lower === "that" || (open && /^(by|from)$/.test(lower))) break;
    if (phrases[at]?.from === at) at = phrases[at]?.to ?? at + 1;
    else if (tag === "ADP" && phrases[at + 1]?.from === at + 1) at = phrases[at + 1]?.to ?? at + 2;
    else if (tag === "ADV") at++;
    else break;
  }
  return at;
}

const received = /^(received|obtained|heard|got|gotten|won|extracted|secured|had)$/;
const gave =
  /^(given|gave|made|issued|sent|offered|delivered|voiced|expressed|conveyed|passed|addressed|uttered)$/;
