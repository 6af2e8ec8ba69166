import { lastDescribed } from "./descriptions.ts";
import type { Figures } from "./figures.ts";
import { textOf } from "./naming.ts";
import { figureMeant } from "./pronouns.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import type { Word } from "./words.ts";

/** The words that name somebody nobody knows: without an article, and with the bodies in them named in full. */
export function asWritten(reading: Reading, party: Party, figures: Figures): string {
  const { words } = reading;
  let { from } = party.head;
  // through the “reform”: an article alone
  if (party.to - from === 1 && /^(the|a|an)$/.test(words[from]?.lower ?? "")) return "";
  // all three presidents, the two officers, some fifty scholars
  const last = words[party.head.to - 1] as Word;
  while (party.head.to - from > 1 && counting(words[from] as Word, words[from + 1] as Word, last))
    from++;
  // members of his staff, an official in her office
  const name = textOf(reading, from, party.to).replace(
    /(?<= (?:of|in|on|from|at) )(his|her|its|their)(?= \p{Ll})/u,
    (pronoun) => {
      const owner = figureMeant(figures, pronoun)?.name;
      return owner ? `${owner}’s` : pronoun;
    },
  );
  return filled(
    name
      .replace(
        /^(dozens|hundreds|scores|thousands|number|handful|couple|majority|several|some|many|few) of (the )?/i,
        "",
      )
      // the Vienna-based Press Institute: where it is, and then its name
      .replace(/^(?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+-based (?=\p{Lu})/u, "")
      .replace(/,? (speaking|on condition)\b.*$|, (who|whom)\b.*$/, "")
      .replace(unsaying, "")
      .replace(
        / (quoted|cited|interviewed|contacted|reached|published|printed|broadcast) (by|in)\b.*$/,
        "",
      ),
    figures,
  );
}

/** Whether a word before a name only counts or points. */
function counting({ lower, tag }: Word, next: Word, last: Word): boolean {
  // forty-one Moscow members
  const many = /(s|men|women|people)$/.test(last.lower) || next.tag === "ADJ";
  const number = tag === "NUM" || tens.test(lower);
  if (number && lower !== "one") return many && !/^percent/.test(next.lower);
  return /^(the|a|an|whose|all|one|some|both|many|most|various|several|few|another|this|that|these|those|two|three|other|certain|numerous|countless)$/.test(
    lower,
  );
}

const tens = /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(-\p{L}+)?$|^dozen$/u;

/** What is told of a speaker without telling who it is: who asked not to be named, whom no paper named. */
const unsaying =
  / whom (?:\S+ ){1,6}(quoted|cited|named?|identified|identify|interviewed|contacted|reached)$| (who|whom) (asked|requested|declined|refused|wished|insisted|spoke|wanted|preferred|did|was|were|is|are|has|had|have)\b.*$/;

/** *an official of the ministry*: the ministry is the one that was named before. */
function filled(name: string, figures: Figures): string {
  const match =
    /(^|of the |at the |for the |in the |with the |from the )(ministry|party|agency|commission|committee|company|bank|mission|newspaper|paper|daily|magazine|weekly|council|court|movement|faction|union|front|bloc|alliance|organi[sz]ation|group|monopoly|consortium|corporation|concern|firm|fund|department|station|channel|embassy)\b(?=$| \p{Ll})/u.exec(
      name,
    );
  if (!match || (match[1] === "" && match[0] === name)) return name;
  const owner =
    lastDescribed(figures, [match[2] as string]) ??
    // the bank, of Oneksimbank that was just named
    figures.latest(
      ({ known, seen, name }) =>
        known?.kind === "ORGANIZATION" &&
        figures.since(seen) <= 1 &&
        // a council official is none of the Popular Front’s
        (match[1] !== "" || name.toLowerCase().includes(match[2] as string)),
    )?.name;
  if (!owner || !/^\p{Lu}/u.test(owner) || figures.get(owner)?.nature === "person") return name;
  const before = (match[1] ?? "").replace("the ", "");
  return name.slice(0, match.index) + before + owner + name.slice(match.index + match[0].length);
}
