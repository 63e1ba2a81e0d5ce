import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port";
import { startProcess } from "./start-process";

const startLimitMs = 240_000;
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

const launch = (environment: Record<string, string>, preload: readonly string[] = []) => {
  const imports = ["tsx", ...preload].flatMap((module) => ["--import", module]);
  const child = startProcess(process.execPath, [...imports, "bin/serve.ts"], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: "", RATE_LIMIT_SCALE: "1000", ...environment },
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => printed.push(String(chunk)));
  return { child, output: () => printed.join("") };
};

/** Runs `npm run serve` where it is expected to end by itself. */
export const runToTheEnd = async (environment: Record<string, string>) => {
  const { child, output } = launch(environment);
  const [code] = await once(child, "close");
  return { code: code as number | null, output: output() };
};

/**
 * Starts the product on its production build and a port of its own, if `environment` names none; resolves once it says that it is ready.
 * `preload`: modules, as paths from the root, that its process loads before anything of the product.
 */
export const runProduct = async (environment: Record<string, string>, preload?: string[]): Promise<Product> => {
  const { PORT = String(await freePort()) } = environment;
  const { child, output } = launch({ ...environment, PORT }, preload);
  const limit = Date.now() + startLimitMs;
  while (!output().includes("is ready at")) {
    if (Date.now() > limit) child.kill("SIGKILL");
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The product did not start (${child.exitCode ?? child.signalCode}): ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const end = async (signal: NodeJS.Signals) => {
    const gone = once(child, "exit");
    child.kill(signal);
    const limit = setTimeout(() => child.kill("SIGKILL"), endLimitMs);
    const [code] = await gone;
    clearTimeout(limit);
    return code as number | null;
  };
  return { origin: `http://127.0.0.1:${PORT}`, process: child, output, end };
};
