import { promisify } from "node:util";
import * as zlib from "node:zlib";

/** Ways to send a body, besides as it is. */
export type Encoding = "br" | "zstd" | "gzip";

type Compress = (body: Buffer) => Promise<Buffer>;

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

// Qualities that keep up with answers as they come; the last in favour of the shortest body for it.
const compressions = new Map<Encoding, Compress>([
  [
    "br",
    (body) =>
      brotli(body, {
        params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: body.length },
      }),
  ],
  ["gzip", (body) => gzip(body)],
]);

// Node has it from 22.15 on.
const { zstdCompress } = zlib as unknown as {
  zstdCompress?: (body: Buffer, done: (error: Error | null, bytes: Buffer) => void) => void;
};
if (zstdCompress) compressions.set("zstd", promisify(zstdCompress));

/** What is sent where the client takes several alike, the best first. */
const preferred: Encoding[] = ["br", "zstd", "gzip"];

/** Headers that were read once; clients have few. */
const known = new Map<string, Encoding | null>();

/** The encoding that a client takes and that makes its body smallest; null for none. Reads `Accept-Encoding`. */
export function encodingFor(accepted: string | undefined): Encoding | null {
  if (!accepted) return null;
  const found = known.get(accepted);
  if (found !== undefined) return found;
  const encoding = best(accepted);
  if (known.size >= 100) known.clear();
  known.set(accepted, encoding);
  return encoding;
}

function best(accepted: string): Encoding | null {
  const weights = new Map<string, number>();
  for (const each of accepted.toLowerCase().split(",")) {
    const [name = "", ...parameters] = each.split(";").map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, weight ? Number(weight.slice(2)) : 1);
  }
  const taken = preferred
    .filter((encoding) => compressions.has(encoding))
    .map((encoding) => ({ encoding, weight: weights.get(encoding) ?? weights.get("*") ?? 0 }))
    .filter(({ weight }) => weight > 0);
  taken.sort((a, b) => b.weight - a.weight);
  const [first] = taken;
  return first && first.weight >= (weights.get("identity") ?? 0) ? first.encoding : null;
}

/** The body in that encoding. */
export function compress(encoding: Encoding, body: Buffer): Promise<Buffer> {
  return (compressions.get(encoding) as Compress)(body);
}
