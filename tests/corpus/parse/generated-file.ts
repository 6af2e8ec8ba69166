/** A file of made-up articles, damaged ones among them; the same seed gives the same file. */
export function generatedFile(seed: number): string {
  const chance = mulberry(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const times = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
  const many = (count: number, make: () => string, joint: string) =>
    Array.from({ length: count }, make).join(joint);

  const words =
    "Moscow Kyiv said the talks with (NMD) it – “near abroad” 'ours' \"theirs\" don’t [it] , . … ; US$14,0000 ourcompetent\u00a0and (then minister) (8) ( ) « ’90s".split(
      " ",
    );
  const outlets = [
    "Reuters",
    "AP and AFP",
    "Russian and Western agencies",
    "Argumenty i fakty",
    "“Trud,”",
    "",
    "www.strana.ru",
  ];
  const days = [
    "May 3",
    "May 2-8",
    "April 30, May 1 and 2",
    "No. 7, 1998",
    "December 28, 1999",
    "Maiy 3",
    "February 30",
    "May3",
    "June",
  ];
  const group = () => `${many(times(1, 3), () => pick(outlets), ", ")}, ${pick(days)}`;
  const citation = () =>
    `(${many(times(1, 3), group, pick(["; ", ", ", ". See Monitor, May 3; "]))}${pick([")", ")", ")", ")", ""])}`;
  const sentence = () =>
    `${many(times(3, 12), () => pick(words), " ")}${pick([".", ".", "?", "", ".”", '."'])}`;
  const paragraph = () =>
    many(
      times(1, 5),
      () => `${sentence()}${pick([" ", "", "  "])}${pick([citation, () => ""])()}`,
      pick([" ", ". ", "\n"]),
    );
  const headline = () =>
    pick([
      "TALKS GO ON.",
      "…AND FAIL",
      "Moscow and Kyiv Talk",
      "Talks went on",
      "Placeholder canvas",
      "",
    ]);
  const article = () =>
    [
      pick(["", "", headline()]),
      `Publication: ${pick(["Monitor", "Fortnight in Review"])} Volume: ${times(1, 8)} Issue: ${times(1, 240)}`,
      "Talks began.",
      many(times(1, 6), paragraph, pick(["\n\n", "\n", "\r\n\r\n"])),
      pick(["", headline()]),
    ].join(pick(["\n", "\n\n", "\r\n"]));
  return many(times(1, 4), article, pick(["\n", "\n\n", "\n\n\n"]));
}

/** Numbers between 0 and 1 that a seed determines (the generator known as mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
