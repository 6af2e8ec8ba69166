import { withPlainSpaces } from "./lines.ts";

// Words that title case leaves small.
const small = new Set(
  "a an the and or but nor of in on at to for from by with as over into onto off up out per via vs after amid than that before between under upon about against without within toward towards through during despite among".split(
    " ",
  ),
);
// Words some headlines leave small too; few sentences of many capitals consist of these alone.
const smallInLongOnes = new Set("is are was be its his it not no if so s de la".split(" "));

/** Whether a line is set in capitals, as most headlines are: `MOSCOW AND BEIJING TALK.` */
export function inCapitals(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const lower = line.match(/\p{Ll}/gu)?.length ?? 0;
  // A name may keep a small letter: McDONALD, de, or the s of U.S.-RUSSIANs.
  return letters >= 4 && lower <= letters * 0.08;
}

/** Whether a line is set in title case: `Moscow and Beijing Talk`. */
export function inTitleCase(line: string): boolean {
  const words = withPlainSpaces(line).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const capitals = words.filter((word) => !/^\p{Ll}/u.test(word)).length;
  if (words.length < 2 || capitals < 2 || /^\p{Ll}/u.test(words[0] ?? "")) return false;
  return words.every(
    (word) =>
      !/^\p{Ll}/u.test(word) || small.has(word) || (capitals >= 4 && smallInLongOnes.has(word)),
  );
}

// A citation at its end makes a line a paragraph, whatever its case.
const cited = /\d\s*\)\W*$/;

/** Whether a line that stands last is the headline of the next item and no paragraph of this one. */
export function isNextHeadline(line: string): boolean {
  const text = line.trim();
  if (
    text.length > 300 ||
    cited.test(text) ||
    !/\p{L}/u.test(text) ||
    /^["“«].*["”»]\W*$/.test(text)
  )
    return false;
  return inCapitals(text) || (text.length <= 140 && inTitleCase(text));
}

/** Whether a line above a header is a headline; `adjacent` where no blank line parts the two. */
export function isHeadline(line: string, adjacent: boolean): boolean {
  const text = line.trim();
  if (!/\p{L}/u.test(text) || cited.test(text.slice(-50))) return false;
  if (inCapitals(text)) return true;
  if (text.length > 200) return false;
  if (/^(?:…|\.\.)/.test(text) || inTitleCase(text)) return true;
  // In neither, it is a headline by its place, or where it is no finished sentence.
  return (
    text.length <= 160 && (adjacent || !/[.!?]["”]?$/.test(text)) && !/[.!?]\s+\p{Lu}/u.test(text)
  );
}
