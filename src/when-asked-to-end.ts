import { startedByNpm } from "./config.ts";

const signals = ["SIGINT", "SIGTERM"];

/**
 * Calls once when the process is asked to end, with what asked: a signal, or the end of the shell that npm started it
 * by, which doesn't pass on the signal that ended it where it is dash, as on Debian. A second signal ends the process at
 * once.
 */
export function whenAskedToEnd(end: (reason: string) => void) {
  const shell = process.ppid;
  const ask = (reason: string) => {
    for (const signal of signals) process.off(signal, ask);
    clearInterval(watch);
    end(reason);
  };
  for (const signal of signals) process.on(signal, ask);
  const watch = startedByNpm()
    ? setInterval(() => process.ppid === shell || ask("npm has ended"), 200).unref()
    : undefined;
}
