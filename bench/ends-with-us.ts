import type { ChildProcess } from "node:child_process";

let listening = false;

/** Has a process end when this one does, be it by Ctrl-C: it would go on answering, and slow down what is measured next. */
export function endsWithUs(child: ChildProcess): void {
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  child.once("close", () => process.off("exit", end));
  if (listening) return;
  listening = true;
  for (const [signal, status] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)
    process.once(signal, () => process.exit(status));
}
