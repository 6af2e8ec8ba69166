import { pipeline, Readable } from "node:stream";
import { createGzip } from "node:zlib";
import type { ExportedClaim } from "./claim.ts";
import type { Format, Heading } from "./format.ts";

/** A client that takes nothing for so long, in milliseconds, is taken to be gone. */
const patience = 60_000;

/**
 * The file as a stream that reads on only as its reader takes it. It is destroyed with an error
 * where the claims cannot be read to their end, or nobody takes them.
 */
export function streamOf(
  format: Format,
  heading: Heading,
  batches: AsyncGenerator<ExportedClaim[]>,
  compressed: boolean,
): Readable {
  const idle = setTimeout(() => file.destroy(new Error("nobody takes it")), patience);
  const pieces = piecesOf(format, heading, batches, () => idle.refresh());
  // A piece is as much as is read at a time; nothing is gained by holding several.
  const text = Readable.from(pieces, { objectMode: false, highWaterMark: 1 });
  // An error of either ends both; whoever has the file hears of it there.
  const file = compressed ? pipeline(text, createGzip({ level: 5 }), () => {}) : text;
  file.once("close", () => clearTimeout(idle));
  return file;
}

async function* piecesOf(
  format: Format,
  heading: Heading,
  batches: AsyncGenerator<ExportedClaim[]>,
  taken: () => void,
): AsyncGenerator<Buffer> {
  yield Buffer.from(format.open(heading));
  let first = true;
  for await (const claims of batches) {
    yield Buffer.from(format.write(claims, heading, first));
    taken();
    first = false;
  }
  yield Buffer.from(format.close());
}
