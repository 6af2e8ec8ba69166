import { describe, expect, test } from "vitest";
import { CorpusError } from "../../../src/corpus/error.ts";
import { decode } from "../../../src/corpus/parse/decode.ts";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
  );

describe("bytes become text with single line ends", () => {
  test.each<[string, Buffer, string, { line: number; column: number }[]]>([
    ["UTF-8", bytes("“One”\nTwo"), "“One”\nTwo", []],
    ["a byte order mark", bytes([0xef, 0xbb, 0xbf], "One"), "One", []],
    ["CRLF and CR", bytes("One\r\nTwo\rThree\n"), "One\nTwo\nThree\n", []],
    ["nothing", bytes(), "", []],
    // Curly quotes and dashes of Windows-1252.
    [
      "Windows-1252",
      bytes("One\r\n", [0x93], "two", [0x94, 0x97, 0x96, 0x85, 0x80], " caf", [0xe9], "\x7f"),
      "One\n“two”—–…€ café\x7f",
      [{ line: 2, column: 1 }],
    ],
    // A stray byte leaves the rest of the file as it is.
    ["a stray byte", bytes("“One” ", [0x92], " “two”"), "“One” ’ “two”", [{ line: 1, column: 7 }]],
    ["a cut-off end", bytes("“One” ", [0xe2, 0x80]), "“One” â€", [{ line: 1, column: 7 }]],
    [
      "a byte order mark before a stray byte",
      bytes([0xef, 0xbb, 0xbf], "a", [0x92]),
      "a’",
      [{ line: 1, column: 2 }],
    ],
    // Twice-encoded text is kept and flagged.
    [
      "twice-encoded quotes",
      bytes("One\nTwo â€œthreeâ€\u009d"),
      "One\nTwo â€œthreeâ€\u009d",
      [{ line: 2, column: 5 }],
    ],
    ["twice-encoded letters", bytes("cafÃ©"), "cafÃ©", [{ line: 1, column: 4 }]],
    ["letters that only look so", bytes("Ã la carte, Âge"), "Ã la carte, Âge", []],
    ["a character lost before", bytes("One \ufffd"), "One \ufffd", [{ line: 1, column: 5 }]],
  ])("%s", (_, input, text, places) => {
    const decoded = decode(input);
    expect(decoded.text).toBe(text);
    expect(decoded.warnings.map(({ line, column }) => ({ line, column }))).toEqual(places);
  });
});

describe("what is no text is refused with its place", () => {
  test.each<[string, Buffer, number, number, string]>([
    ["UTF-16, little end first", bytes([0xff, 0xfe, 0x4f, 0]), 1, 1, "UTF-16"],
    ["UTF-16, big end first", bytes([0xfe, 0xff, 0, 0x4f]), 1, 1, "UTF-16"],
    ["a NUL byte", bytes("One\r\nTw", [0], "o"), 2, 3, "NUL"],
    ["a NUL byte in Windows-1252", bytes([0x93], "One\nTw", [0], "o"), 2, 3, "NUL"],
  ])("%s", (_, input, line, column, message) => {
    expect(() => decode(input)).toThrow(CorpusError);
    expect(() => decode(input)).toThrow(
      expect.objectContaining({ line, column, message: expect.stringContaining(message) }),
    );
  });
});
