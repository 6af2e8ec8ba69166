import type { ClaimAct } from "../vocabulary.ts";
import type { Reading } from "./reading.ts";

/** How a noun of speech takes its content: assertion *that*, readiness *to*, praise *for*. */
export interface NounCue {
  act: ClaimAct;
  links: ReadonlySet<string>;
}

type Row = [nouns: string, links: string, act?: ClaimAct];

const rows: Row[] = [
  [
    "assertion assertions contention contentions claim claims argument statement statements remark remarks comment comments observation observations declaration declarations conclusion conclusions suggestion suggestions hint hints revelation disclosure acknowledgment acknowledgement admission admissions confirmation explanation announcement announcements belief conviction view opinion insistence warning warnings complaint complaints reminder testimony boast remark remarks observation observations assessment judgment verdict finding findings comment theory thesis message answer reply response excuse explanation objection protest promise assurances word proviso understanding recommendation hope fear concern doubts stance position",
    "that",
  ],
  ["allegation allegations accusation accusations charge charges", "that"],
  ["criticism condemnation denunciation", "of", "EVALUATION"],
  ["praise", "for", "EVALUATION"],
  ["denial denials", "that of", "DENIAL"],
  ["rejection rejections rebuttal repudiation dismissal", "of", "DENIAL"],
  ["insistence", "on", "DEMAND"],
  ["demand demands", "that for", "DEMAND"],
  ["request requests", "that to for", "DEMAND"],
  ["call calls appeal appeals", "for to", "DEMAND"],
  [
    "readiness willingness pledge pledges promise promises offer offers vow vows threat threats commitment proposal proposals",
    "to that",
    "OFFER",
  ],
  ["assurance assurances guarantee guarantees", "that", "OFFER"],
  ["prediction predictions forecast forecasts expectation", "that", "PREDICTION"],
  ["warning warnings", "of about", "ASSERTION"],
];

const byNoun = new Map<string, NounCue>();
for (const [nouns, links, act = "ASSERTION"] of rows) {
  for (const noun of nouns.split(" ")) {
    const before = byNoun.get(noun);
    byNoun.set(noun, {
      act: before?.act ?? act,
      links: new Set([...(before?.links ?? []), ...links.split(" ")]),
    });
  }
}

/** What a noun of speech is followed by and does; nothing for any other noun. */
export function nounCue(noun: string): NounCue | undefined {
  return byNoun.get(noun);
}

/** Where the phrase of a noun of speech begins between two words, -1 where there is none: *the notion*, *charges*. */
export function chargeIn({ words, phrases }: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const phrase = phrases[i];
    if (!phrase || phrase.from !== i || words[i - 1]?.tag === "ADP") continue;
    const noun = words[phrase.to - 1]?.lower ?? "";
    if (byNoun.get(noun)?.links.has("that") || ideas.test(noun)) return i;
  }
  return -1;
}

const ideas = /^(notion|idea|report|rumor|version|story|theor)(s|ies|y)?$/;

/** Every noun listed. */
export function nounForms(): Iterable<string> {
  return byNoun.keys();
}
