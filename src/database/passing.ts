/** Whether an error of the database will pass by itself: it was lost, is away, starts or stops, or has no room. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  return passing.has(code) || /^(08|53)/.test(code);
}

/** Whether a read may be sent again at once: the connection was lost, which says nothing of the query. */
export function isLost(error: unknown): boolean {
  return lost.has(codeOf(error));
}

/** Whether the server gave a query up because it ran for too long. */
export function lacksTime(error: unknown): boolean {
  return codeOf(error) === "57014";
}

/** Whether the server takes no such statement: it is wrong, or past some bound of its own. */
export function isRefused(error: unknown): boolean {
  return /^(42|54)/.test(codeOf(error));
}

const lost = new Set(["CONNECTION_CLOSED", "CONNECTION_DESTROYED", "ECONNRESET", "EPIPE", "57P01"]);
const passing = new Set([
  ...lost,
  "CONNECT_TIMEOUT",
  "CONNECTION_ENDED",
  "ECONNREFUSED",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "57P02",
  "57P03",
]);

function codeOf(error: unknown): string {
  // Node reports several refused addresses as one error that holds the others.
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const { code } = Object(inner) as { code?: unknown };
  return typeof code === "string" ? code : "";
}
