import type { WriteStream } from "node:tty";
import type { Outcome } from "../src/corpus/seed.ts";

/** How often lines are printed where there is no terminal, in milliseconds. */
const quiet = 5_000;
const barWidth = 24;

/** Shows how far a run has come: a bar on a terminal, now and then a line elsewhere. */
export class Progress {
  private readonly started = Date.now();
  private shown = 0;
  private bar = "";

  constructor(private readonly out: WriteStream) {}

  /** One more file is done with. */
  step(outcome: Outcome, done: number, total: number) {
    const { path, reason } = outcome;
    if (outcome.status === "rejected")
      this.say(`rejected: ${reason?.includes(path) ? reason : `${path}: ${reason}`}`);
    if (outcome.replaced) this.say(`replaced: ${path}: the corpus held another text of it`);
    const now = Date.now();
    if (now - this.shown < (this.out.isTTY ? 100 : quiet)) return;
    if (this.shown === 0 && !this.out.isTTY && now - this.started < quiet) return;
    this.shown = now;
    const seconds = Math.max(0.001, (now - this.started) / 1000);
    const rate = done / seconds;
    const rest = `${done}/${total} files, ${rate.toFixed(0)}/s, ${duration((total - done) / rate)} left`;
    if (!this.out.isTTY) {
      this.out.write(`${rest}\n`);
      return;
    }
    const filled = Math.round((barWidth * done) / total);
    this.bar = `[${"#".repeat(filled)}${".".repeat(barWidth - filled)}] ${rest}`;
    this.out.write(`\r\u001b[K${this.bar}`);
  }

  /** Prints a line of its own, above the bar. */
  say(message: string) {
    this.out.write(`${this.out.isTTY ? "\r\u001b[K" : ""}${message}\n`);
    if (this.out.isTTY) this.out.write(this.bar);
  }

  /** Takes the bar away. */
  end() {
    if (this.bar) this.out.write("\r\u001b[K");
    this.bar = "";
  }
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
