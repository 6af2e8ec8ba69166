import type { Cast } from "./cast.ts";
import type { Sentence } from "./passage.ts";
import type { Random } from "./random.ts";
import * as words from "./words.ts";

type Make = (random: Random, cast: Cast) => Sentence;

/** A clause with whom it is about: Georgia would reopen the railway before the end of the year. */
function clause(random: Random, cast: Cast, modal = "would") {
  const about = cast.subjects.pick(random);
  const body = random.chance(0.5) ? about : `${random.pick(words.bodies)} of ${about}`;
  return { about: [about], text: `${body} ${modal} ${deed(random, cast)}` };
}

function deed(random: Random, cast: Cast): string {
  const place = random.chance(0.5) ? ` ${random.pick(words.places)}` : "";
  const also = random.chance(0.35)
    ? ` and ${random.pick(words.deeds)} ${cast.matters.pick(random)}`
    : "";
  return `${random.pick(words.deeds)} ${cast.matters.pick(random)}${place}${also} ${random.pick(words.times)}`;
}

const plain = { form: "INDIRECT", framing: "PLAIN" } as const;

const saidThat: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  const cue = random.pick(["said", "stated", "announced", "told reporters", "argued", "declared"]);
  const { about, text } = clause(random, cast);
  const opening = random.chance(0.3) ? `${random.pick(words.openings)}, ` : "";
  return {
    parts: [`${opening}${actor} ${cue} that `, { content: text }, "."],
    said: { ...plain, actors: [actor], act: "ASSERTION", cue, about },
  };
};

const quoteSaid: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  const { about, text } = clause(random, cast, random.pick(["will", "must", "cannot"]));
  return {
    parts: [{ quoted: `${text},` }, ` ${actor} said.`],
    said: { ...plain, form: "DIRECT", actors: [actor], act: "ASSERTION", cue: "said", about },
  };
};

const quotedAsSaying: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  const outlet = cast.outlets.pick(random);
  const cue = `was quoted by ${outlet} as saying`;
  const { about, text } = clause(random, cast);
  return {
    parts: [`${actor} ${cue} that `, { content: text }, "."],
    said: {
      ...plain,
      actors: [actor],
      act: "ASSERTION",
      cue,
      about,
      relays: [{ actor: outlet, cue }],
    },
  };
};

const accordingTo: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  const outlet = cast.outlets.pick(random);
  const { about, text } = clause(random, cast);
  return {
    parts: [`According to ${outlet}, ${actor} denied that `, { content: text }, "."],
    said: {
      ...plain,
      actors: [actor],
      act: "DENIAL",
      cue: "denied",
      about,
      relays: [{ actor: outlet, cue: "According to" }],
    },
  };
};

const calledOn: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  const other = cast.subjects.pick(random);
  const cue = random.pick(["called on", "urged", "pressed"]);
  return {
    parts: [`${actor} ${cue} `, { content: `${other} to ${deed(random, cast)}` }, "."],
    said: { ...plain, actors: [actor], act: "DEMAND", cue, about: [other] },
  };
};

const offered: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  return {
    parts: [`${actor} offered `, { content: `to ${deed(random, cast)}` }, "."],
    said: { ...plain, actors: [actor], act: "OFFER", cue: "offered" },
  };
};

const predicted: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  const { about, text } = clause(random, cast);
  return {
    parts: [`${actor} predicted that `, { content: text }, "."],
    said: { ...plain, actors: [actor], act: "PREDICTION", cue: "predicted", about },
  };
};

const describedAs: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  const other = cast.subjects.pick(random);
  const thing = `${other}’s ${random.pick(words.nouns)} on ${cast.matters.pick(random)}`;
  return {
    parts: [
      `${actor} described `,
      { content: `${thing} as ` },
      { quoted: random.pick(words.adjectives) },
      ".",
    ],
    said: {
      ...plain,
      form: "MIXED",
      actors: [actor],
      act: "EVALUATION",
      cue: "described",
      about: [other],
    },
  };
};

const askedWhether: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  const { about, text } = clause(random, cast, "could");
  return {
    parts: [`${actor} asked whether `, { content: text }, "."],
    said: { ...plain, actors: [actor], act: "QUESTION", cue: "asked", about },
  };
};

const together: Make = (random, cast) => {
  const actors = [cast.speakers.pick(random), cast.subjects.pick(random)];
  const { about, text } = clause(random, cast);
  return {
    parts: [`Both ${actors[0]} and ${actors[1]} insisted that `, { content: text }, "."],
    said: { ...plain, actors: [...new Set(actors)], act: "ASSERTION", cue: "insisted", about },
  };
};

const reportedly: Make = (random, cast) => {
  const { about, text } = clause(random, cast, "will reportedly");
  return {
    parts: [{ content: text }, "."],
    said: { ...plain, framing: "HEDGED", actors: [], act: "ASSERTION", cue: "reportedly", about },
  };
};

const doubted: Make = (random, cast) => {
  const actor = cast.speakers.pick(random);
  const { about, text } = clause(random, cast);
  return {
    parts: [`Few observers believed the claim by ${actor} that `, { content: text }, "."],
    said: { ...plain, framing: "DOUBTED", actors: [actor], act: "ASSERTION", cue: "claim", about },
  };
};

const told: Make = (random) => ({ parts: [random.pick(words.narrations)], said: null });

/** Ways to make a claim, each as often as news has it. */
const claiming: readonly [Make, number][] = [
  [saidThat, 34],
  [quoteSaid, 16],
  [quotedAsSaying, 9],
  [accordingTo, 7],
  [calledOn, 9],
  [predicted, 5],
  [describedAs, 6],
  [offered, 3],
  [askedWhether, 3],
  [together, 3],
  [reportedly, 3],
  [doubted, 2],
];
const makes = claiming.flatMap(([make, share]) => Array<Make>(share).fill(make));

/** A sentence that claims something. */
export const claim: Make = (random, cast) => random.pick(makes)(random, cast);

/** A sentence that only tells. */
export const narration: Make = told;
