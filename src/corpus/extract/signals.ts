import { nounForms } from "./noun-cues.ts";
import { verbForms } from "./verb-cues.ts";

/** What a sentence's words make worth looking for: one bit each, so that most rules pass most sentences by. */
export const signal = {
  verb: 1,
  noun: 2,
  according: 4,
  citing: 8,
  state: 16,
  hedge: 32,
  voiced: 64,
  passing: 128,
  answer: 256,
  know: 512,
  particle: 1024,
  rumor: 2048,
  heard: 4096,
} as const;

const listed: Record<string, number> = Object.create(null);
const mark = (words: string, bit: number) => {
  for (const word of words.split(" ")) listed[word] = (listed[word] ?? 0) | bit;
};
mark(
  "according words word view opinion judgment judgement estimation eyes account reckoning assessment phrase formulation formula telling version description expression estimate estimates calculation calculations computation count tally reading interpretation testimony recollection narrative diagnosis lights book terms",
  signal.according,
);
mark(
  "citing quoting cites cited quotes quoted referring reference authority attributing relying drawing basing",
  signal.citing,
);
mark(
  "convinced confident certain sure adamant persuaded emphatic insistent hopeful optimistic positive skeptical doubtful unanimous opinion view belief",
  signal.state,
);
mark("reportedly allegedly purportedly supposedly", signal.hedge);
mark(
  "quoted cited quotes cites quoting citing carries publishes ran runs prints airs reported relayed published paraphrased summarized told spoke whom through via way showed carried broadcast aired printed televised run posted circulated disseminated distributed transmitted picked intercepted monitored read reads retold made obtained released leaked which whose summarised excerpted reprinted rebroadcast delivered conveyed forwarded shown played relays",
  signal.passing,
);
mark(
  "term label phrase answer reply response view opinion position verdict advice message line complaint argument explanation comment reaction warning point theory version prediction conclusion demand condition promise retort belief contention claim assertion statement word words verdict judgment judgement assessment conclusion suggestion proposal motto remark observation formula diagnosis contribution clarification correction denial disclaimer rebuttal apology confession admission instruction order appeal plea request recommendation forecast refusal assurance pledge threat reminder excuse",
  signal.answer,
);
mark("know understand", signal.know);
mark("from", signal.heard);
mark("off aside away out down", signal.particle);
mark("rumor rumors rumour rumours gossip legend word hearsay version story tale", signal.rumor);
for (const verb of "raise express voice cast register convey reiterate repeat restate reaffirm share".split(
  " ",
)) {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  mark(`${verb} ${verb}s ${verb}es ${stem}ed ${stem}ing ${verb}`, signal.voiced);
}

for (const form of verbForms()) mark(form, signal.verb);
for (const noun of nounForms()) mark(noun, signal.noun);

const known = new Map<string, number>(Object.entries(listed));

/** The signals of a word in lower case; 0 for most. */
export function signalsOf(word: string): number {
  return known.get(word) ?? 0;
}
