import type { Judged, Measures } from "./measures.ts";
import { ratesOf } from "./tally.ts";

const titles: Record<keyof Measures, string> = {
  citations: "citation groups",
  crossReferences: "cross references",
  quotes: "quotes with kind",
  speakers: "speakers of quotes",
  contents: "contents of claims",
  claims: "claims",
  relays: "relays",
  denials: "denials",
};

/** A table of all measures, or of some, under a title: precision, recall, F1 and how many there are. */
export function measuresTable(
  title: string,
  measures: Measures,
  only: readonly (keyof Measures)[] = Object.keys(titles) as (keyof Measures)[],
): string {
  const lines = [`${title.padEnd(22)}precision  recall      F1   of`];
  for (const key of only) {
    const { precision, recall, f1 } = ratesOf(measures[key]);
    const cells = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(8)).join("");
    lines.push(`  ${titles[key].padEnd(20)}${cells} ${String(measures[key].expected).padStart(4)}`);
  }
  return `${lines.join("\n")}\n`;
}

/** How many of the claims in each band of confidence are right; bands are a tenth wide. */
export function calibrationTable(title: string, judged: readonly Judged[]): string {
  const bands = new Map<number, { right: number; of: number }>();
  for (const { claim, right } of judged) {
    const band = Math.floor(claim.confidence * 10 + 1e-9);
    const counts = bands.get(band) ?? { right: 0, of: 0 };
    counts.of++;
    if (right) counts.right++;
    bands.set(band, counts);
  }
  const lines = [`${title}: right`];
  for (const [band, { right, of }] of [...bands].sort((a, b) => b[0] - a[0])) {
    const from = (band / 10).toFixed(1);
    lines.push(`  ${from} and more  ${(right / of).toFixed(2)}  (${right} of ${of})`);
  }
  return `${lines.join("\n")}\n`;
}
