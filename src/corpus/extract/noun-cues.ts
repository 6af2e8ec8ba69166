import type { ClaimAct } from "../vocabulary.ts";
import type { Reading } from "./reading.ts";

/** How a noun of speech takes its content: assertion *that*, readiness *to*, praise *for*. */
export interface NounCue {
  act: ClaimAct;
  links: ReadonlySet<string>;
}

type Row = [nouns: string, links: string, act?: ClaimAct];

const rows: Row[] = [
  // Before those that only *that* follows: what is done by saying it is that of the first row.
  [
    "readiness willingness pledge pledges promise promises offer offers vow vows threat threats undertaking undertakings invitation invitations commitment commitments proposal proposals preparedness",
    "to that",
    "OFFER",
  ],
  ["offer offers promise promises pledge pledges threat threats", "of", "OFFER"],
  ["word", "to", "OFFER"],
  ["proposal proposals", "for", "OFFER"],
  ["assurance assurances guarantee guarantees", "that of", "OFFER"],
  ["estimate estimates", "that"],
  [
    "assertion assertions contention contentions claim claims argument arguments statement statements account accounts remark remarks comment comments observation observations declaration declarations conclusion conclusions suggestion suggestions hint hints revelation revelations disclosure disclosures acknowledgment acknowledgement admission admissions confession confirmation explanation explanations announcement announcements belief conviction view opinion insistence warning warnings complaint complaints reminder reminders testimony boast boasts assessment calculation calculations judgment judgement verdict finding findings theory thesis message answer reply response retort excuse objection objections protest protests word words proviso understanding recommendation recommendations hope hopes fear fears suspicion suspicions concern concerns doubts stance position lament speculation intimation insinuation insinuations quip jibe gibe",
    "that",
  ],
  ["allegation allegations accusation accusations charge charges", "that of"],
  ["report reports", "that"],
  ["criticism condemnation denunciation endorsement", "of", "EVALUATION"],
  ["praise", "for", "EVALUATION"],
  ["claim claims", "to", "ASSERTION"],
  ["denial denials", "that of", "DENIAL"],
  [
    "rejection rejections rebuttal rebuttals repudiation dismissal refutation disavowal",
    "of",
    "DENIAL",
  ],
  ["insistence", "on", "DEMAND"],
  ["demand demands", "that for to", "DEMAND"],
  ["request requests", "that to for", "DEMAND"],
  ["order orders instruction instructions ultimatum", "that to", "DEMAND"],
  ["advice", "that to", "DEMAND"],
  ["call calls appeal appeals plea pleas", "for to that", "DEMAND"],
  ["prediction predictions forecast forecasts expectation expectations", "that of", "PREDICTION"],
  ["warning warnings", "of about to", "ASSERTION"],
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

/** Whether a noun means what somebody else holds or said: *that suggestion*, *the tale*, *this figure*. */
export function isHeld(noun: string): boolean {
  return byNoun.has(noun) || ideas.test(noun) || held.test(noun);
}

const held =
  /^(that|this|it|tale|stories|figure|estimate|account|speculation|talk|interpretation|reading|description|characterization|poll|survey|quotation|recording|tape|comparison|logic|reasoning|thesis|reassurance|gossip|hypothesis|scenario|disclaimer|plan|concept|invitation|premise|legend|myth|diagnosis|explanation)s?$/;

/** Every noun listed. */
export function nounForms(): Iterable<string> {
  return byNoun.keys();
}
