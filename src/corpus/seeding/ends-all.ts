// Lost connections, resources used up, somebody's intervention, the system's own failures.
const states = /^(08|53|57|58|XX)/;
const network = /^(CONNECTION_|CONNECT_|E[A-Z]{3,}$)/;

/** Whether an error of the database's is no fault of the issue being written, so that no other will fare better. */
export function endsAll(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code ?? "");
  return code.length === 5 ? states.test(code) : network.test(code);
}
