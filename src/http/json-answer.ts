/** What makes responses: Yoga's own, or the platform's. */
export type Responses = { Response: typeof Response };

/** An answer in JSON from a route of its own, beside GraphQL's. */
export function jsonAnswer(
  { Response }: Responses,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
  });
}
