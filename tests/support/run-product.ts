import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port";
import { startProcess } from "./start-process";

const usualStartLimitMs = 240_000;
const endLimitMs = 30_000;

const root = fileURLToPath(new URL("../..", import.meta.url));

export type Product = {
  origin: string;
  process: ChildProcess;
  /** All that it printed until now. */
  output: () => string;
  /** Sends a signal and waits for the end. Gives the exit code, `null` where a signal ended it, or had to. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
};

/** As `npm run serve` starts it. */
const serve = ["--v8-pool-size=1", "bin/serve.mjs"];

const start = (environment: Record<string, string>, command: string, args: readonly string[], cwd = root) =>
  startProcess(command, args, {
    cwd,
    env: { ...process.env, DATABASE_URL: "", WORKERS: "1", RATE_LIMIT_SCALE: "1000", ...environment },
  });

/**
 * `preload`: modules, as paths from the root, that its process loads before anything of the product. `cwd`: the folder of
 * the product; the project's where absent. `startLimitMs`: how long it may take to be ready.
 */
type Options = { preload?: readonly string[]; cwd?: string; startLimitMs?: number };

/** Starts the product and does not wait for it. `output`: all that it printed until now. */
const startProduct = (environment: Record<string, string>, { preload = [], cwd }: Options = {}) => {
  const loader = preload.length > 0 ? ["tsx"] : [];
  const imports = [...loader, ...preload].flatMap((module) => ["--import", module]);
  const child = start(environment, process.execPath, [...imports, ...serve], cwd);
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => printed.push(String(chunk)));
  return { child, output: () => printed.join("") };
};

/** Runs `npm run serve` where it is expected to end by itself. */
export const runToTheEnd = async (environment: Record<string, string>) => {
  const { child, output } = startProduct(environment);
  const [code] = await once(child, "close");
  return { code: code as number | null, output: output() };
};

/**
 * Starts the product on its production build and a port of its own, if `environment` names none; resolves once it says that it is ready.
 */
export const runProduct = async (
  environment: Record<string, string>,
  { startLimitMs = usualStartLimitMs, ...options }: Options = {},
): Promise<Product> => {
  const { PORT = String(await freePort()) } = environment;
  const { child, output } = startProduct({ ...environment, PORT }, options);
  const limit = Date.now() + startLimitMs;
  while (!output().includes("is ready at")) {
    if (Date.now() > limit) child.kill("SIGKILL");
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The product did not start (${child.exitCode ?? child.signalCode}): ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { origin: `http://127.0.0.1:${PORT}`, process: child, output, end: endOf(child) };
};

const endOf = (child: ChildProcess) => async (signal: NodeJS.Signals) => {
  const gone = once(child, "exit");
  child.kill(signal);
  const limit = setTimeout(() => child.kill("SIGKILL"), endLimitMs);
  const [code] = await gone;
  clearTimeout(limit);
  return code as number | null;
};

/** The same, with a log that goes to a file. It cannot say that it is ready where nobody reads it, so it is asked. */
export const runProductOnto = async (file: string, environment: Record<string, string>) => {
  const PORT = String(await freePort());
  const run = [`exec "$0" ${serve.join(" ")} > ${file} 2>&1`, process.execPath];
  const child = start({ ...environment, PORT }, "sh", ["-c", ...run]);
  const origin = `http://127.0.0.1:${PORT}`;
  const limit = Date.now() + usualStartLimitMs;
  const isReady = () =>
    fetch(`${origin}/api/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isReady())) {
    if (Date.now() > limit) child.kill("SIGKILL");
    if (child.exitCode !== null || child.signalCode !== null) throw new Error("The product did not start.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { origin, end: endOf(child) };
};
