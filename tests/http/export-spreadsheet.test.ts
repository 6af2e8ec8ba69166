import { execFile } from "node:child_process";
import { accessSync, constants, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../database-harness.ts";
import { engines, type Service, seededService } from "../harness.ts";
import { readCsv } from "./export/read-csv.ts";

const office = onPath("soffice") ?? onPath("libreoffice");
if (!office) console.warn("The CSV is not opened in LibreOffice: there is none on the PATH.");

describe.skipIf(!office)("the CSV of all claims, opened in LibreOffice", () => {
  const folder = emptyFolder();
  let service: Service;
  let exported: string[][];
  let opened: string[][];

  beforeAll(async () => {
    service = await seededService(engines[0] ?? "embedded");
    // Texts that a spreadsheet might take for something else.
    await service.database.sql`
      update claims set statement = '=1+1' where place = (select min(place) from claims)`;
    await service.database.sql`
      update claims set statement = E'Мир; "so-called",\r\nsaid — 😀' where place = (select max(place) from claims)`;
    const response = await service.fetch("/export/claims.csv");
    const bytes = Buffer.from(await response.arrayBuffer());
    exported = readCsv(bytes.toString().slice(1));
    writeFileSync(join(folder.path, "claims.csv"), bytes);
    opened = await openedIn(folder.path);
  }, 120_000);
  afterAll(async () => {
    await service.close();
    folder.remove();
  });

  test("has a row for each claim that the list counts, below its columns' names", async () => {
    const { data } = await service.ask("{ claims { totalCount } }");
    expect(opened).toHaveLength(data.claims.totalCount + 1);
  });

  test("holds in every cell what was exported", () => {
    // It knows truth values, and writes them in capitals.
    const seen = opened.map((cells) =>
      cells.map((cell) => (/^(TRUE|FALSE)$/.test(cell) ? cell.toLowerCase() : cell)),
    );
    expect(seen).toEqual(exported);
  });
});

/** Comma, quotation marks, UTF-8: what its window offers for the file, which a run without a window doesn't look for. */
const asOffered = "Text - txt - csv (StarCalc):44,34,76,1";

/** Has LibreOffice open the file, and write down again what it sees. */
async function openedIn(folder: string): Promise<string[][]> {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const run = (to: string, from: string, ...options: string[]) =>
    promisify(execFile)(office as string, [
      ...options,
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      join(folder, "opened"),
      join(folder, from),
    ]);
  await run("ods", "claims.csv", `--infilter=${asOffered}`);
  // Texts within quotation marks, cells as they are and not as they are shown.
  await run(`csv:${asOffered},,0,true,false,false`, "opened/claims.ods");
  const text = readFileSync(join(folder, "opened", "claims.csv"), "utf8");
  return readCsv(text.replace(/^\uFEFF/, "").replace(/\r?\n/g, "\r\n"));
}

function onPath(program: string): string | null {
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    try {
      accessSync(join(folder, program), constants.X_OK);
      return join(folder, program);
    } catch {
      // Not there; the next one may be.
    }
  return null;
}
