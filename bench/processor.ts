import { readFile } from "node:fs/promises";

/** How many of its ticks Linux counts a second, on every machine that Node runs on. */
const ticks = 100;

/** Processor time that a process has had so far, in seconds; null once it is gone, or off Linux. */
export async function processorSeconds(pid: number): Promise<number | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / ticks;
  } catch {
    return null;
  }
}

/** Resident memory of a process, in MB; null once it is gone, or off Linux. */
export async function residentMegabytes(pid: number): Promise<number | null> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
    return kilobytes > 0 ? kilobytes / 1024 : null;
  } catch {
    return null;
  }
}
