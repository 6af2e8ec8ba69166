/** Reads a file of comma-separated values as RFC 4180 has them; throws where it isn't one. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== "") {
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!cell) throw new Error(`not a cell: ${rest.slice(0, 60)}`);
    row.push((cell[1] ?? cell[2] ?? "").replaceAll('""', '"'));
    if (cell[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(cell[0].length);
  }
  if (row.length > 0) throw new Error("the last line doesn't end");
  return rows;
}
