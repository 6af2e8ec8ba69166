import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { results } from "../paths.ts";

/** What a benchmark found: text in Markdown, and plots by file name. */
export interface Findings {
  name: string;
  title: string;
  machine: readonly string[];
  body: string;
  plots: Record<string, string>;
}

/** Prints findings and writes them to `bench/results`, over those of the run before. */
export async function writeFindings(findings: Findings, kept: boolean): Promise<void> {
  const { name, title, machine, body, plots } = findings;
  console.log(`\n${title}\n\n${body}\n`);
  // A quick run is for looking at; only whole ones are worth keeping.
  if (!kept) return;
  await mkdir(results, { recursive: true });
  const images = Object.keys(plots).map((file) => `![${title}](${file})\n`);
  const measured = machine.map((line) => `- ${line}`).join("\n");
  const text = [`# ${title}`, body, ...images, "Measured on", measured].join("\n\n");
  await writeFile(join(results, `${name}.md`), `${text}\n`);
  for (const [file, plot] of Object.entries(plots)) await writeFile(join(results, file), plot);
}
