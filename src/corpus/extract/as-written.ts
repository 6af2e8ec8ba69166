import { lastDescribed } from "./descriptions.ts";
import type { Figures } from "./figures.ts";
import { textOf } from "./naming.ts";
import type { Reading } from "./reading.ts";
import type { Party } from "./subjects.ts";
import type { Word } from "./words.ts";

/** The words that name somebody nobody knows: without an article, and with the bodies in them named in full. */
export function asWritten(reading: Reading, party: Party, figures: Figures): string {
  const { words } = reading;
  let { from } = party.head;
  const head = words[from] as Word;
  if (
    /^(the|a|an|one|some|both|many|various|several|another|this|that|these|those|two|three|other|certain)$/.test(
      head.lower,
    ) &&
    party.head.to - from > 1
  )
    from++;
  const name = textOf(reading, from, party.to);
  return filled(
    name
      .replace(/,? (who|whom|speaking|on condition)\b.*$/, "")
      .replace(/ (quoted|cited|interviewed|contacted|reached) (by|in)\b.*$/, ""),
    figures,
  );
}

/** *an official of the ministry*: the ministry is the one that was named before. */
function filled(name: string, figures: Figures): string {
  const match =
    /(^|of the |at the |for the |in the )(ministry|party|agency|commission|committee|company|bank|mission|newspaper|paper|daily|magazine|weekly|council|court|movement|faction|union|front|bloc)\b(?=$| \p{Ll})/u.exec(
      name,
    );
  if (!match || (match[1] === "" && match[0] === name)) return name;
  const owner = lastDescribed(figures, [match[2] as string]);
  if (!owner || !/^\p{Lu}/u.test(owner)) return name;
  const before = (match[1] ?? "").replace("the ", "");
  return name.slice(0, match.index) + before + owner + name.slice(match.index + match[0].length);
}
