/** A database that cannot be opened, reached or migrated; the message is one line written for whoever starts the service. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

/** The reason inside anything thrown, on one line. */
export function reasonOf(error: unknown): string {
  // Node reports several refused addresses as one AggregateError without a message.
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const { message, name } = Object(inner) as { message?: string; name?: string };
  return (message || name || String(inner)).replaceAll(/\s+/g, " ").trim();
}
