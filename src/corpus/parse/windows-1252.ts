// Node's own decoder reads windows-1252 as Latin-1 in some versions of 20 to 23, hence this table.
// https://github.com/nodejs/node/issues/56542
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Reads one byte as Windows-1252; the five bytes it leaves undefined stay control characters. */
export function fromWindows1252(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? upper.charAt(byte - 0x80) : String.fromCharCode(byte);
}
