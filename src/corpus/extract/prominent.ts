import { stateOf } from "./demonyms.ts";
import { belongs, ofNone } from "./descriptions.ts";
import { holdsOffice, otherwiseTitled, soldiers } from "./entitled.ts";
import type { Figure, Figures } from "./figures.ts";
import type { Known } from "./named.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import { isRole, roles } from "./word-lists.ts";
import type { Word } from "./words.ts";

/** *The field commander said*, of whom the sentence before was about. */
function prominent(reading: Reading, party: Party, { names, figures }: Known): string | null {
  const { words } = reading;
  const { head, to } = party;
  const noun = (words[head.to - 1] as Word).lower;
  const first = (words[head.from] as Word).lower;
  const owned = words.slice(head.from, head.to).some(({ text }) => /^[’']s?$/.test(text));
  if (owned || to > head.to)
    return (first === "the" || owned) && offices.test(noun)
      ? (unentitled(reading, party, figures)?.name ?? null)
      : null;
  if (
    first !== "the" ||
    !(roles.has(noun) || epithets.test(noun) || aged({ words }, head)) ||
    noun.endsWith("s") ||
    /^(spokesman|spokeswoman|spokesperson|correspondent|journalist|reporter|deputy|aide)$/.test(
      noun,
    )
  )
    return null;
  const states: string[] = [];
  const parties: string[] = [];
  for (let k = head.from + 1; k < head.to; k++) {
    const { text } = words[k] as Word;
    if (!/^\p{Lu}/u.test(text)) continue;
    const state = stateOf(text, names);
    // The Communist leader is whoever just spoke, the Spanish one of a state that nobody listed.
    if (state) states.push(state.name);
    else if (/(ish|ese|ian)$/.test(text)) return null;
    else parties.push(text);
  }
  // The former president may be a governor now.
  const past = /^(former|onetime|erstwhile)$/.test(words[head.from + 1]?.lower ?? "");
  const could = (figure: Figure) =>
    figure.nature === "person" &&
    /^\p{Lu}/u.test(figure.name) &&
    (past || !otherwiseTitled(figure, noun)) &&
    states.every((state) => ofNone(figure) || belongs(figure, state.toLowerCase()));
  const near = (figure: Figure) => figures.since(figure.seen) <= 1 && could(figure);
  // The governor and Hora signed it. The financier said: whoever holds no office
  const lately = (figure: Figure) =>
    figures.since(figure.seen) <= 3 && could(figure) && !holdsOffice(figure);
  const theirs = ({ known, described }: Figure) =>
    parties.every((word) => described.has(word.toLowerCase()) || known?.partOf?.includes(word));
  const high = rulers.test(noun) || soldiers.test(noun);
  const here = (figure: Figure) => near(figure) && figures.since(figure.seen) === 0;
  const figure =
    // demanded an audience with Putin, saying that the president had promised it
    ((high || epithets.test(noun)) && figures.told ? figures.latest(here) : null) ??
    (parties.length > 0 ? figures.latest((one) => near(one) && theirs(one)) : null) ??
    figures.latest((one) => near(one) && one.weight > 1) ??
    (parties.length === 0 && high ? figures.latest(near) : null) ??
    (parties.length === 0 && tellsMore(noun) && !rulers.test(noun)
      ? (onlyOne(figures, near) ?? onlyOne(figures, lately))
      : null) ??
    (parties.length > 0 && offices.test(noun) ? unentitled(reading, party, figures) : null);
  return figure?.name ?? null;
}

/** *Hora went further. “Never,” the leader of the Greens said*: somebody named just before, and nothing told of him. */
function unentitled({ words }: Reading, { head, to }: Party, figures: Figures): Figure | null {
  const phrase = words.slice(head.from, to);
  // Hora’s director is another.
  if (phrase.some(({ lower }) => /^\p{Lu}/u.test(figures.surnames.get(lower) ?? ""))) return null;
  const one = onlyOne(figures, (figure) => {
    const { nature, name, seen } = figure;
    if (nature !== "person" || !/^\p{Lu}/u.test(name)) return false;
    return figures.since(seen) <= 1 && !holdsOffice(figure);
  });
  // Hora laughed, and the leader of the Greens said: another
  if (!one || figures.since(one.seen) < 1) return null;
  const whose = one.known?.partOf ?? null;
  // Putin went further: he leads no Greens.
  return whose === null || phrase.some(({ text }) => whose.includes(text)) ? one : null;
}

/** Offices of which a body has one, whose holder is called by name before he is called by it. */
const offices =
  /^(leader|founder|chairman|chairwoman|head|director|owner|president|premier|governor|mayor|speaker|rector|patriarch)$/;

/** *A candidate was groomed by Hora. The financier said*: the only one of those who fit. */
function onlyOne(figures: Figures, fits: (figure: Figure) => boolean): Figure | null {
  let found: Figure | null = null;
  for (const figure of figures.all()) {
    if (!fits(figure)) continue;
    if (found) return null;
    found = figure;
  }
  return found;
}

/** What somebody is wherever he turns up; an inspector, a lawyer or a judge is the one of the matter told. */
const callings =
  /^(financier|businessman|businesswoman|entrepreneur|industrialist|banker|economist|politician|statesman|historian|scholar|scientist|academician|professor|sociologist|philosopher|physicist|writer|author|novelist|poet|playwright|publicist|dissident|activist|candidate|senator|congressman|congresswoman|warlord|cosmonaut)$/;

/** Whom a role means that was named before, or of whom the sentence before was. */
export function personMeant(
  reading: Reading,
  party: Party,
  described: string | null,
  known: Known,
): string | null {
  const person = prominent(reading, party, known);
  return person && yields(reading, party.head, described, person, known.figures) ? person : null;
}

/** Whether a role that nobody was named for, or somebody long ago, goes to whoever was just named. */
function yields(
  { words }: Reading,
  head: NounPhrase,
  described: string | null,
  person: string,
  figures: Figures,
): boolean {
  if (described === null) return true;
  const noun = (words[head.to - 1] as Word).lower;
  const told = figures.get(person)?.described ?? new Set();
  const ago = figures.since(figures.get(described)?.seen ?? 0);
  // the Armenian president is no ambassador who was just named
  const plain = words.slice(head.from + 1, head.to).every(({ text }) => /^\p{Ll}/u.test(text));
  if (/^\p{Lu}/u.test(described))
    return plain && ago > 7 && (told.has(noun) || ![...told].some((word) => isRole(word)));
  // An unnamed official was quoted, and then a president: the official is no president.
  return !figures.justSpoke(described) && !(ago <= 3 && nobodies.test(noun) && !told.has(noun));
}

/** Roles of people whom an article leaves without a name. */
const nobodies = /^(official|diplomat|source|officer|observer|deputy|adviser)$/;

/** Whether a noun tells more of somebody named than of another: *the general* rather than *the prosecutor*. */
export function tellsMore(noun: string): boolean {
  return [rulers, soldiers, epithets, callings].some((nouns) => nouns.test(noun));
}

const rulers = /^(president|premier|minister|leader|ruler)$/;

/** What an article calls somebody whom it has just named, and nobody else. */
const epithets =
  /^(industrialist|entrepreneur|businesswoman|statesman|dissident|novelist|poet|cosmonaut|billionaire|millionaire|hardliner|reformer|populist|prisoner|fugitive|defendant|detainee|exile|suspect|convict|captive|newcomer|challenger|laureate|magnate|tycoon|oligarch|veteran|tribune|firebrand|nominee|appointee|contender|incumbent|frontrunner)$/;

/** *The 35-year-old banker*: only somebody just named is called by his age. */
function aged({ words }: Pick<Reading, "words">, { from, to }: NounPhrase): boolean {
  return words.slice(from, to).some(({ lower }) => lower.endsWith("-year-old"));
}
