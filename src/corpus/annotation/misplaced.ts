import type { Article, Paragraph } from "../article.ts";
import { locate, type Passage } from "./locate.ts";

/** Why a passage isn't found in a paragraph, and what would do instead. */
export function misplaced(
  { exact, prefix, suffix }: Passage,
  found: "absent" | "several",
  article: Article,
  { ordinal, text }: Paragraph,
): string {
  const alone = locate(text, { exact });
  if (found === "several")
    return `"${exact}" stands more than once in paragraph ${ordinal}; expected a \`prefix\` or \`suffix\`, the words right before or after it, that tells which`;
  if (alone !== "absent") {
    const beside = [
      prefix ? `with "${prefix}" right before it` : [],
      suffix ? `with "${suffix}" right after it` : [],
    ].flat();
    return `"${exact}" is in paragraph ${ordinal}, but not ${beside.join(" and ")}`;
  }
  const elsewhere = article.paragraphs.filter((each) => locate(each.text, { exact }) !== "absent");
  if (elsewhere.length > 0)
    return `"${exact}" isn't in paragraph ${ordinal}; it stands in paragraph ${elsewhere.map((each) => each.ordinal).join(" and ")}`;
  const close = looselyIn(text, exact);
  const hint = close
    ? `there it reads "${close}"`
    : "expected the words as printed, with the text's own quotation marks and dashes";
  return `"${exact}" isn't in paragraph ${ordinal}; ${hint}`;
}

/** The same words where they differ only in case, quotation marks or dashes. */
function looselyIn(text: string, exact: string): string | null {
  const at = loose(text).indexOf(loose(exact.trim().replace(/\s+/g, " ")));
  return at < 0 ? null : text.slice(at, at + exact.trim().replace(/\s+/g, " ").length);
}

/** Letter for letter, so that places stay what they are. */
const loose = (words: string) =>
  words
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’`´]/g, "'")
    .replace(/[–—‑]/g, "-")
    .replace(/\s/g, " ")
    .replace(/\p{Lu}/gu, (letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    );
