import { refusal } from "../refusal.ts";

/** All bytes of a body; throws REQUEST_ENTITY_TOO_LARGE as soon as there are too many, announced or not. */
export async function readBody(request: Request, maximum: number): Promise<Uint8Array> {
  const announced = request.headers.get("content-length");
  if (announced !== null) {
    if (!/^\d+$/.test(announced))
      throw refusal(400, "BAD_REQUEST", "Content-Length is not a number.");
    if (Number(announced) > maximum) throw tooLarge(maximum);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return Buffer.concat(chunks);
    size += next.value.byteLength;
    if (size > maximum) throw tooLarge(maximum);
    chunks.push(next.value);
  }
}

function tooLarge(maximum: number) {
  return refusal(
    413,
    "REQUEST_ENTITY_TOO_LARGE",
    `The body is too large; the limit is ${maximum} bytes (setting MAX_BODY_BYTES).`,
    // What is left of it is not read.
    { Connection: "close" },
    { limit: "bytes", maximum, setting: "MAX_BODY_BYTES" },
  );
}
