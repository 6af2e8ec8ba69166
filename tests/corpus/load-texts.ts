/** Texts about Norland and Southmark, small enough to count their rows by hand. */

export const header = (number: number, volume = 6) =>
  `Publication: Monitor Volume: ${volume} Issue: ${number}\n\n`;

export const harbour =
  "Norland said that the harbour will be closed (Norland Herald, May 3). Anna Berg denied that Southmark had been asked (Radio East, May 2).";
export const harbourMore =
  "Carl Dorn warned that the bridge is unsafe, and the Norland Herald called the plan a folly (Southmark News, May 4).";
export const railway =
  "Southmark said that the railway is open again (Southmark News, May 9). Nobody in Norburg had heard of it.";

export const harbourIssue = `${header(10)}${harbour}\n\n${harbourMore}\n`;
export const railwayArticle = `${header(10)}${railway}\n`;

interface ClaimParts {
  id?: string;
  paragraph?: number;
  exact: string;
  actors?: string;
  more?: string;
}

const claim = ({ id, paragraph = 1, exact, actors = "", more = "" }: ClaimParts) => `
      - paragraph: ${paragraph}
        ${id ? `id: ${id}` : "# no id"}
        exact: ${exact}
        actors: [${actors}]
        act: ASSERTION
        form: INDIRECT
        ${more}`;

export const closing = claim({
  id: "closing",
  exact: "the harbour will be closed",
  actors: "Norland",
  more: "cue: said",
});
export const asked = claim({
  id: "asked",
  exact: "Southmark had been asked",
  actors: "Anna Berg",
  more: "cue: denied\n        about: [Southmark]\n        relations: [{kind: DISPUTES, claim: closing}]",
});
export const bridge = claim({
  paragraph: 2,
  exact: "the bridge is unsafe",
  actors: "Carl Dorn",
  more: "cue: warned\n        relays: [Norland Herald]",
});

export const annotated = (...claims: string[]) => `articles:\n  - claims:${claims.join("")}\n`;
