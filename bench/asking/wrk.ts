import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Fire } from "./load.ts";
import type { Sent } from "./send.ts";

/** Whether wrk is on the PATH: it takes a tenth of the processor that a client in Node takes for an answer. */
export function hasWrk(): boolean {
  try {
    // Its version comes with a status of 1.
    execFileSync("wrk", ["--version"], { stdio: "pipe" });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

/** Has wrk ask; its connections take the requests in turn. It counts in whole seconds, so that a signal ends it before. */
export const byWrk: Fire = async (url, requests, connections, seconds, patience) => {
  const folder = await mkdtemp(join(tmpdir(), "bench-wrk-"));
  const script = join(folder, "requests.lua");
  try {
    await writeFile(script, scriptFor(new URL(url).pathname, requests));
    const asking = promisify(execFile)("wrk", [
      "-t1",
      `-c${connections}`,
      `-d${Math.ceil(seconds) + 1}s`,
      "--timeout",
      `${patience}s`,
      "-s",
      script,
      url,
    ]);
    const { child } = asking;
    // What it says first is that it has begun.
    child.stdout?.once("data", () => {
      const end = setTimeout(() => child.kill("SIGINT"), seconds * 1000);
      child.once("close", () => clearTimeout(end));
    });
    const { stdout } = await asking;
    return JSON.parse(stdout.slice(stdout.lastIndexOf('{"asked"')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A Lua script that makes the requests once, and prints what came of them as JSON. */
function scriptFor(path: string, requests: readonly Sent[]): string {
  const made = requests.map(({ method, path: own = path, headers, body }) => {
    const named = Object.entries(headers).map(([name, value]) => `[${lua(name)}] = ${lua(value)}`);
    const parts = [lua(method), lua(own), `{ ${named.join(", ")} }`, body ? lua(body) : "nil"];
    return `  made[#made + 1] = wrk.format(${parts.join(", ")})`;
  });
  return `local made = {}
local at = 0
function init()
${made.join("\n")}
  print("begun")
  io.flush()
end
function request()
  at = at % #made + 1
  return made[at]
end
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"asked":%d,"answered":%d,"seconds":%f,"median":%f,"slowest":%f}\\n',
    summary.requests + errors.connect + errors.read + errors.write + errors.timeout,
    summary.requests - errors.status,
    summary.duration / 1e6,
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000))
end
`;
}

/** A text as Lua writes it: bytes that might end it or its line as numbers. */
const lua = (text: string) =>
  `"${[...Buffer.from(text)].map((byte) => (byte > 31 && byte < 127 && byte !== 34 && byte !== 92 ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, "0")}`)).join("")}"`;
