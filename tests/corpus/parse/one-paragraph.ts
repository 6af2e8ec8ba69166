import type { Known } from "../../../src/corpus/parse/known.ts";
import { parse } from "../../../src/corpus/parse.ts";

/** Parses one paragraph of an issue whose header is given in short: `5/110` is volume 5, issue 110. */
export function parseParagraph(text: string, issue = "5/110", known: Known = {}) {
  const [volume, number] = issue.split("/");
  const read = parse(`Publication: Monitor Volume: ${volume} Issue: ${number}\n\n${text}\n`, known);
  const paragraph = read.articles[0]?.paragraphs[0];
  if (!paragraph) throw new Error("no paragraph");
  return { ...paragraph, warnings: read.warnings };
}

/** Citations in short: `Reuters+AP@1999-05-03..1999-05-05`, groups parted by `; `, an edition after `#`. */
export function citationsIn(text: string, issue?: string, known?: Known): string[] {
  return parseParagraph(text, issue, known).citations.map(({ groups }) =>
    groups
      .map(({ sources, days, edition }) => {
        const range = days && (days.from === days.to ? days.from : `${days.from}..${days.to}`);
        return `${sources.join("+")}${range ? `@${range}` : ""}${edition ? `#${edition}` : ""}`;
      })
      .join("; "),
  );
}
