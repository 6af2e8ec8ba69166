import { setTimeout as sleep } from "node:timers/promises";
import { type Logger, pino } from "pino";
import type { Config } from "../config.ts";

export type { Logger } from "pino";

/** Milliseconds that a line may wait for others, and how many bytes of them are written at once. */
const gathering = { periodicFlush: 100, minLength: 4096 };

/**
 * Writes one JSON object a line to standard output; a database's URL never stands there with its password. Under load
 * lines are written together, for each write takes longer than all else about a line; nothing is lost when the process
 * ends by itself.
 */
export function openLog({ LOG_LEVEL }: Pick<Config, "LOG_LEVEL">) {
  const options = {
    level: LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    serializers: { err: (error: Error) => masked(pino.stdSerializers.err(error)) },
  };
  return pino(options, pino.destination({ dest: 1, sync: false, ...gathering }));
}

/**
 * Writes down what was gathered, in half a second at most: to be waited for before the process is ended. As it exits
 * pino's stream tries without end to write its last lines, also to a reader who is gone.
 */
export async function flushed(log: Logger): Promise<void> {
  const written = new Promise<void>((resolve) => log.flush(() => resolve()));
  await Promise.race([written, sleep(500, undefined, { ref: false })]);
}

/** For those who want none. */
export const noLog = pino({ level: "silent" });

/** What an error was thrown with, its words without the passwords of URLs. */
function masked(error: object): object {
  const text = JSON.stringify(error, (_key, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
  return JSON.parse(withoutPassword(text));
}

/** The same text; of postgres://user:password@host the password is hidden. */
export function withoutPassword(text: string): string {
  return text.replace(/(\w+:\/\/[^\s:/@]+:)[^\s@/]+@/g, "$1***@");
}
