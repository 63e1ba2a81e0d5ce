import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { freePort } from "../../support/free-port";
import { type Product, runProduct } from "../../support/run-product";
import { ask } from "../clients/ask";
import { type AccidentProxy, openAccidentProxy } from "../proxy/accident-proxy";
import type { StatementRules } from "../proxy/read-statements";
import { type MachineSignal, signalFamily } from "../signal-family";
import { within } from "../until";
import { workerProcesses } from "./worker-processes";

/** `folder`: of the product. `database`: the port of the primary. `rewrite`: what becomes of each statement on its way. */
type Serving = {
  name: string;
  folder: string;
  database: number;
  workers: number;
  rewrite: StatementRules["rewrite"];
  preload: string | undefined;
};

/** One server of the product. Everybody reaches it by a proxy, and it reaches the database by another. */
export type AppServer = {
  name: string;
  /** As clients reach it. */
  origin: string;
  web: AccidentProxy;
  database: AccidentProxy;
  /** What becomes of statements that it sends; reset by assigning `undefined`. */
  setFate: (fate: StatementRules["fate"] | undefined) => void;
  /** `log`: a file that gets its log. */
  start: (options?: { log?: string }) => Promise<void>;
  /** As when its machine stops, or is lost. */
  signal: (signal: MachineSignal) => Promise<void>;
  /** The processes that answer, by their number; the server itself where it is one process. */
  workers: () => Promise<number[]>;
  /** Closes the reading end of its log. */
  leaveLogUnread: () => void;
  /** By how many milliseconds its clock is wrong. */
  setClock: (ms: number) => Promise<void>;
  /** Whether it says, past its proxy, that it can serve. */
  isReady: () => Promise<boolean>;
  isRunning: () => boolean;
  output: () => string;
  end: () => Promise<void>;
};

export const appServer = async (serving: Serving): Promise<AppServer> => {
  const { name, folder, workers, rewrite, preload } = serving;
  let fate: StatementRules["fate"] | undefined;
  const data = path.join(folder, `data-${name}`);
  const clock = path.join(folder, `clock-${name}`);
  await mkdir(data);
  await writeFile(clock, "0");
  const port = await freePort();
  const web = await openAccidentProxy(port);
  const database = await openAccidentProxy(serving.database, { fate: (text) => fate?.(text) ?? "passed", rewrite });
  let product: Product | undefined;
  const isRunning = () => product?.process.exitCode === null && product.process.signalCode === null;
  const running = () => {
    if (!product) throw new Error(`${name} was not started.`);
    return product;
  };
  return {
    name,
    origin: `http://127.0.0.1:${web.port}`,
    web,
    database,
    setFate: (next) => {
      fate = next;
    },
    start: async (options) => {
      const starting = runProduct(
        {
          PORT: String(port),
          DATA_DIR: data,
          DATABASE_URL: `postgresql://postgres@127.0.0.1:${database.port}/postgres`,
          DATABASE_CONNECTIONS: "4",
          WORKERS: String(workers),
          CLOCK_FILE: clock,
        },
        { preload: ["./tests/support/shift-clock.ts", ...(preload ? [preload] : [])], cwd: folder, ...options },
      );
      product = await within(`${name} starts`, starting);
    },
    signal: (signal) => signalFamily(running().process.pid ?? 0, signal),
    workers: async () => {
      const { pid = 0 } = running().process;
      return workers > 1 ? workerProcesses(pid) : [pid];
    },
    leaveLogUnread: () => {
      running().process.stdout?.destroy();
      running().process.stderr?.destroy();
    },
    setClock: (ms) => writeFile(clock, String(ms)),
    isReady: async () => (await ask(`http://127.0.0.1:${port}/api/readyz`))?.status === 200,
    isRunning,
    output: () => running().output(),
    end: async () => {
      if (isRunning()) await signalFamily(running().process.pid ?? 0, "SIGKILL");
      web.end();
      database.end();
    },
  };
};
