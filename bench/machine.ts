import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";
import type { Sql } from "postgres";
import { asker } from "./asking/load.ts";
import { root } from "./paths.ts";

/** What the figures were measured on; without it they mean little. */
export async function describeMachine(sql: Sql): Promise<string[]> {
  const [{ version } = { version: "" }] = await sql<{ version: string }[]>`
    select current_setting('server_version') as version`;
  const settings = await sql<{ line: string }[]>`
    select name || ' ' || current_setting(name) as line from pg_settings
    where name in ('shared_buffers', 'fsync', 'synchronous_commit', 'max_wal_size', 'autovacuum')
    order by name`;
  const processors = cpus();
  return [
    `${processors.length} cores (${processors[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, load before the run ${loadavg()[0]?.toFixed(1)}`,
    `asked by ${asker}; Node ${process.versions.node}; Postgres ${version} on the same machine: ${settings.map(({ line }) => line).join(", ")}`,
    `${checkout()}, ${new Date().toISOString().slice(0, 16)}Z`,
  ];
}

/** Which state of the code is measured; a copy without its history doesn't tell. */
function checkout(): string {
  const git = (...command: string[]) =>
    execFileSync("git", command, { cwd: root, encoding: "utf8", stdio: "pipe" }).trim();
  try {
    const changed = git("status", "--porcelain", "--", "src", "schema", "seed");
    return `commit ${git("rev-parse", "--short", "HEAD")}${changed ? ", with changes" : ""}`;
  } catch {
    return "a copy of the code";
  }
}
