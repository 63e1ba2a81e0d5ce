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
    env: {
      ...process.env,
      DATABASE_URL: "",
      WORKERS: "1",
      RATE_LIMIT_SCALE: "1000",
      OVERLOAD_SCALE: "1000",
      ...environment,
    },
  });

/**
 * `preload`: modules, as paths from the root, that its process loads before anything of the product. `cwd`: the folder of
 * the product; the project's where absent. `log`: a file that gets what it prints. `startLimitMs`: how long it may take to be ready.
 */
type Options = { preload?: readonly string[]; cwd?: string; log?: string; startLimitMs?: number };

/** Starts the product and does not wait for it. `output`: all that it printed until now. */
const startProduct = (environment: Record<string, string>, { preload = [], cwd, log }: Options = {}) => {
  const loader = preload.length > 0 ? ["tsx"] : [];
  const args = [...[...loader, ...preload].flatMap((module) => ["--import", module]), ...serve];
  const child =
    log === undefined
      ? start(environment, process.execPath, args, cwd)
      : start(environment, "sh", ["-c", `exec "$0" "$@" > ${log} 2>&1`, process.execPath, ...args], cwd);
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

/** A product that ended, or was ended, before it was ready. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/**
 * Starts the product on its production build and a port of its own, if `environment` names none; resolves once it says that it is ready.
 */
export const runProduct = async (
  environment: Record<string, string>,
  { startLimitMs = usualStartLimitMs, ...options }: Options = {},
): Promise<Product> => {
  const { PORT = String(await freePort()) } = environment;
  const { child, output } = startProduct({ ...environment, PORT }, options);
  const origin = `http://127.0.0.1:${PORT}`;
  const limit = Date.now() + startLimitMs;
  // It cannot say so where nobody reads what it prints.
  const isReady = options.log === undefined ? () => output().includes("is ready at") : () => answersReady(origin);
  while (!(await isReady())) {
    if (Date.now() > limit) child.kill("SIGKILL");
    if (child.exitCode !== null || child.signalCode !== null)
      throw new StartError(`The product did not start (${child.exitCode ?? child.signalCode}): ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { origin, process: child, output, end: endOf(child) };
};

const answersReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/api/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

const endOf = (child: ChildProcess) => async (signal: NodeJS.Signals) => {
  const gone = once(child, "exit");
  child.kill(signal);
  const limit = setTimeout(() => child.kill("SIGKILL"), endLimitMs);
  const [code] = await gone;
  clearTimeout(limit);
  return code as number | null;
};
