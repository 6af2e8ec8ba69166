import type { Figure, Figures } from "./figures.ts";
import type { Reading } from "./reading.ts";
import type { Subject } from "./subjects.ts";

const feminine = new Set(
  "madeleine condoleezza margaret mary karen anne ann carol jane susan elisabeth elizabeth hillary tansu benazir carla del hanne mercedes makiko lyubov nino irene janet charlotte judith ruth catherine kathleen heidi ingrid marie yvonne anahit hasmik tamar ulrike sabine simone agnes doris edith astrid brigitte sigrid birgit liz elaine joan helen christine caroline jacqueline michelle nicole isabelle sylvie claire denise diane suzanne joyce alice grace gro maud".split(
    " ",
  ),
);
/** Men’s names that end as women’s do. */
const masculine = new Set(
  "nikita ilya foma luka kuzma danila mustafa musa isa issa mykola mykyta sasha misha dima kostya vanya petya abdulla ata jaba zia joshua costa andrea mulla shota gia zaza vazha gela mirza agha akira mika jukka pekka nikola sava savva kosta andrija ilija matija aleksa nebojsa sinisa ivica khoma kuba esa juha ilkka luca nicola ziya yahya moussa ara vova nika tata risto ahsarbeka mojtaba reza riza abdallah zakaria zacharia joska garegina juka mirza boba gosha pasha grisha lyosha seryozha volodya petya fedya kolya vasya zhora jora koba soso kakha paata mircea horia mihnea toma andria shalva gocha jovica perica dragisa honza jarda ota gyula bela attila geza csaba hamza taha talha usama osama khalifa krishna rama raja ezra shinya takuya tatsuya keita oleksa yarema vafa".split(
    " ",
  ),
);

/** Whether a person’s first name is a woman’s, as names of the region and of the West mostly show. */
export function isWoman(name: string): boolean {
  const [first = "", second] = name.toLowerCase().split(" ");
  if (second === undefined) return /(ova|eva|ina|aya|skaia)$/.test(first) && first.length > 5;
  return (
    feminine.has(first) || (/\p{L}a$/u.test(first) && !/ulla$/.test(first) && !masculine.has(first))
  );
}

/** Ranks and callings of men. */
const ranks =
  "general colonel admiral marshal patriarch metropolitan archbishop bishop cardinal mufti imam mullah ayatollah sheikh ataman king prince sultan emir".split(
    " ",
  );
const womanly = new Set("wife widow mother daughter sister actress queen baroness mrs".split(" "));

/** Whether a name or what a figure is called shows a woman: *spokeswoman Zhang Qiyue*, *Belov’s widow*. */
function female({ name, described }: Figure): boolean {
  // General Nikita Belov, Patriarch Ilia
  if (ranks.some((rank) => described.has(rank))) return false;
  if (isWoman(name)) return true;
  // The mother’s lawyer is called by both words.
  const owned = described.has("’s") || described.has("'s");
  const last = name.split(" ").at(-1) as string;
  for (const word of owned ? [last] : described) if (womanly.has(word)) return true;
  for (const word of described) if (word.endsWith("woman")) return true;
  return false;
}

/** Whom a pronoun means of those named; null for nobody, undefined for a word that is none. */
export function figureMeant(figures: Figures, pronoun: string): Figure | null | undefined {
  const fits = meant(pronoun);
  if (fits === null) return undefined;
  if (fits === false) return null;
  const holder = /^(his|her|its|their)$/.test(pronoun) ? holderIn(figures, fits) : null;
  const best = holder ?? figures.latest(fits) ?? gathered(figures, pronoun);
  if (best && /^(she|her)$/.test(pronoun) && !female(best) && /^\p{Ll}/u.test(best.name))
    // A diplomat has said so; she is the woman whom he named.
    return (
      figures.latest(
        (one) => one.nature === "person" && female(one) && figures.since(one.seen) <= 1,
      ) ?? best
    );
  if (!best || pronoun !== "it") return best;
  return writtenBy(figures, best) ?? aboutIt(figures, best) ?? best;
}

/** *He won them over to a text on relations with Abkhazia. It describes it as*: no state or body that was only named after it. */
function aboutIt(figures: Figures, { known, weight, seen, word }: Figure): Figure | null {
  const far = figures.since(seen) >= 2;
  const named = weight < 2 && /^(STATE|ORGANIZATION|GOVERNMENT)$/.test(known?.kind ?? "");
  if (!far && !named) return null;
  const text = figures.latest(
    ({ nature, described, seen }) =>
      nature === "document" && described.has("issued") && figures.since(seen) <= 1,
  );
  // a letter to the council
  const after = text && (seen < text.seen || (seen === text.seen && word > text.word));
  return far || after || known?.kind === "STATE" ? text : null;
}

/** *The opposition left. They said*: a body of people, where no people were named. */
function gathered(figures: Figures, pronoun: string): Figure | null {
  if (!/^(they|their)$/.test(pronoun)) return null;
  return figures.latest(
    ({ nature, seen, known }) =>
      nature === "body" && known?.kind !== "STATE" && figures.since(seen) <= 1,
  );
}

/** *Russia and China signed a declaration. It says*: no one of several, but what they wrote together. */
function writtenBy(figures: Figures, { name, known, seen }: Figure): Figure | null {
  let found: Figure | null = null;
  for (const figure of figures.all()) {
    const { nature, issuers } = figure;
    if (nature !== "document" || issuers.length < 2 || figures.since(figure.seen) > 1) continue;
    if (figure.seen < seen) continue;
    if (issuers.includes(name) || issuers.includes(known?.partOf ?? name)) found = figure;
  }
  return found;
}

/** *The guards told him that they expected it*: the one who tells, where the pronoun can mean them. */
export function tellerMeant(
  { words }: Reading,
  { from, to }: Subject,
  tellers: readonly Figure[],
): Figure | null {
  const pronoun = words[from]?.lower ?? "";
  const fits = to - from > 1 ? null : meant(pronoun);
  if (!fits || !/^(he|she|it|they)$/.test(pronoun)) return null;
  // what Interfax quotes Belov as saying that he did
  const person = /^s?he$/.test(pronoun);
  const [teller, ...others] = person ? tellers.filter(fits) : tellers;
  return teller && others.length === 0 && fits(teller) ? teller : null;
}

/** Which figures a pronoun can mean; null for a word that is none, false for one that means nobody named. */
function meant(pronoun: string): ((figure: Figure) => boolean) | false | null {
  if (/^(he|him|his)$/.test(pronoun))
    return (figure) => figure.nature === "person" && !female(figure);
  if (/^(she|her)$/.test(pronoun))
    return (figure) => figure.nature === "person" && (female(figure) || couldBeWoman(figure));
  if (/^(it|its)$/.test(pronoun)) return ({ nature }) => nature !== "person" && nature !== "people";
  if (/^(they|them|their)$/.test(pronoun)) return ({ nature }) => nature === "people";
  if (/^(i|we|you|this|that|these|those|there|which|what)$/.test(pronoun)) return false;
  return null;
}

function couldBeWoman({ name }: Figure): boolean {
  // A role alone, a surname alone: nobody knows.
  return !/^\p{Lu}\S* \p{Lu}|man$/u.test(name);
}

/** *Putin said that Kim had repeated his offer*: whoever last did something in the sentence holds it. */
function holderIn(figures: Figures, fits: (figure: Figure) => boolean): Figure | null {
  let best: Figure | null = null;
  for (const figure of figures.all())
    if (fits(figure) && figures.since(figure.seen) === 0 && figure.weight >= 2 && figure.weight < 3)
      if (!best || figure.word > best.word) best = figure;
  return best;
}
