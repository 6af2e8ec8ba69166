import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";

const installed = "/usr/lib/postgresql";

/** Where the newest Postgres on this machine lies; undefined where there is none to be stopped and started. */
export const programs = existsSync(installed)
  ? readdirSync(installed)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(installed, version, "bin"))
      .find((bin) => existsSync(join(bin, "initdb")))
  : undefined;

/** A Postgres of a test's own, on a port of its own, that may be stopped, frozen and started. */
export class ThrowAwayPostgres {
  #process: ChildProcess | undefined;
  // Postgres refuses to run as root.
  readonly #user = process.getuid?.() === 0 ? userOf("postgres") : {};

  private constructor(
    readonly folder: string,
    readonly port: number,
    readonly settings: string[],
  ) {}

  /** Makes one; `settings` are as on its command line: max_connections=10. */
  static make(...settings: string[]): Promise<ThrowAwayPostgres> {
    const options = ["-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"];
    return ThrowAwayPostgres.#madeBy("initdb", options, settings);
  }

  /** Makes a streaming replica of this one, which has to run. */
  replica(...settings: string[]): Promise<ThrowAwayPostgres> {
    const options = ["-d", this.url, "--write-recovery-conf", "--checkpoint=fast", "--no-sync"];
    return ThrowAwayPostgres.#madeBy("pg_basebackup", options, settings);
  }

  static async #madeBy(program: string, options: string[], settings: string[]) {
    const folder = mkdtempSync("/tmp/hearsay-postgres-");
    const made = new ThrowAwayPostgres(folder, await freePort(), settings);
    const { uid, gid } = made.#user;
    if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
    const { code } = await made.#run(program, "-D", join(folder, "data"), ...options);
    if (code !== 0) throw new Error(`${program} failed`);
    return made;
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/postgres`;
  }

  /** A connection of the test's own. */
  connect(): postgres.Sql {
    return postgres(this.url, { max: 1, onnotice: () => {} });
  }

  /**
   * Runs statements in a transaction that stays open until the returned function is called. By a process of its own:
   * a connection of the driver's that the server ends in a transaction takes this one along.
   */
  async hold(statements: string): Promise<() => Promise<void>> {
    const psql = spawn(join(programs ?? "", "psql"), ["-qAt", this.url], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    const ended = once(psql, "exit");
    psql.stdin.on("error", () => {});
    psql.stdin.write(`${statements}\nselect 'held';\n`);
    await once(psql.stdout, "data");
    return async () => {
      psql.stdin.end();
      await ended;
    };
  }

  async start(): Promise<void> {
    const given = ["fsync=off", "listen_addresses=127.0.0.1", ...this.settings];
    this.#process = spawn(
      join(programs ?? "", "postgres"),
      [
        "-D",
        join(this.folder, "data"),
        "-p",
        String(this.port),
        "-k",
        this.folder,
        ...given.flatMap((setting) => ["-c", setting]),
      ],
      { stdio: "ignore", ...this.#user },
    );
    for (let tries = 0; tries < 200; tries++) {
      const { code } = await this.#run(
        "pg_isready",
        "-q",
        "-h",
        "127.0.0.1",
        "-p",
        String(this.port),
      );
      if (code === 0) return;
      await sleep(50);
    }
    throw new Error("Postgres did not start");
  }

  /** Stops it as an administrator does, ending every connection, or all at once as a power cut does. */
  async stop(how: "SIGINT" | "SIGQUIT" = "SIGINT"): Promise<void> {
    const running = this.#process;
    if (!running || running.exitCode !== null) return;
    const ended = once(running, "exit");
    running.kill(how);
    await ended;
  }

  /** Stops all its processes where they are, until the returned function is called. */
  freeze(): () => void {
    const parent = this.#process?.pid;
    const listed = execFileSync("pgrep", ["-P", String(parent)], { encoding: "utf8" });
    const all = [Number(parent), ...listed.trim().split("\n").map(Number)];
    const tell = (signal: NodeJS.Signals) => {
      for (const pid of all)
        try {
          process.kill(pid, signal);
        } catch {
          // It has ended.
        }
    };
    tell("SIGSTOP");
    return () => tell("SIGCONT");
  }

  async remove(): Promise<void> {
    await this.stop("SIGQUIT");
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #run(program: string, ...options: string[]): Promise<{ code: number }> {
    const child = spawn(join(programs ?? "", program), options, { stdio: "ignore", ...this.#user });
    const [code] = await once(child, "exit");
    return { code };
  }
}

function userOf(name: string): { uid?: number; gid?: number } {
  const id = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
