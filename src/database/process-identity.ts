import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** When a running process started, as a short word; null when there is none. Tells a process from a later one with its pid. */
export function startOf(pid: number): string | null {
  const start = process.platform === "linux" ? linuxStart(pid) : otherStart(pid);
  return start && createHash("sha256").update(start).digest("hex").slice(0, 12);
}

function linuxStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The second field is the command in brackets, which may hold spaces and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, ticks] = [fields[0], fields[19]];
    if (state === "Z" || state === "X") return null;
    // Ticks count from the machine's start, so they say little without it.
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1")}${ticks}`;
  } catch {
    return null;
  }
}

function otherStart(pid: number): string | null {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "latin1",
      env: { ...process.env, LC_ALL: "C" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [, state, start] = /^\s*(\S+)\s+(.+?)\s*$/.exec(line) ?? [];
    return start && !state?.startsWith("Z") ? start : null;
  } catch {
    return null;
  }
}
