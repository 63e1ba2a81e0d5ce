import cluster, { type Worker } from "node:cluster";
import { setTimeout as pause } from "node:timers/promises";
import { listenForPublications } from "../../src/data/publication/listen-publications";
import { messageProcess } from "./message-process";
import { followMetrics } from "./operations/server-metrics";

/** A worker that dies is replaced after this long, and after twice as long each time that it dies before it was ready. */
const firstPauseMs = 250;
const longestPauseMs = 30_000;

/** What a worker says to its server, and the server to its workers. */
export type WorkerMessage = "ready" | "published";

/** A process stops within this long, whatever does not let it: a database that answers no more. */
export const stopLimitMs = 20_000;

/** Time enough for a worker to end itself at its limit. */
const lateMs = 2_000;

/** Resolves when a worker ends; `once` of `node:events` would reject where it has an error first. */
const exitOf = (worker: Worker) => new Promise<void>((resolve) => worker.once("exit", () => resolve()));

type Serving = { count: number; port: number; directUrl: string };

/**
 * Serves from several processes under one port until SIGTERM or SIGINT. The first of them does what a server does once, and
 * whichever replaces it. Throws when a worker cannot start at all.
 */
export const runWorkers = async ({ count, port, directUrl }: Serving): Promise<void> => {
  const workers = new Map<number, Worker>();
  let stopping = false;

  const followFigures = followMetrics();
  // Figures may be no number, which JSON cannot say.
  cluster.setupPrimary({ serialization: "advanced" });
  const fork = (number: number): Worker => {
    const worker = cluster.fork({ WORKER: String(number) });
    // What Node itself writes to a worker that has just ended; the end is heard of by itself.
    worker.on("error", () => {});
    followFigures(worker);
    workers.set(number, worker);
    return worker;
  };
  const isReady = async (worker: Worker): Promise<boolean> => {
    const ended = exitOf(worker).then(() => false);
    const ready = new Promise<true>((resolve) =>
      worker.on("message", (message) => message === "ready" && resolve(true)),
    );
    return Promise.race([ready, ended]);
  };
  /** Keeps one place filled, from a worker that is ready on. */
  const replace = async (number: number, first: Worker) => {
    let worker = first;
    for (let pauseMs = firstPauseMs; !stopping; ) {
      if (!worker.isDead()) await exitOf(worker);
      if (stopping) return;
      console.error(`Worker ${number} of ${count} ended; it is replaced.`);
      await pause(pauseMs);
      if (stopping) return;
      worker = fork(number);
      pauseMs = (await isReady(worker)) ? firstPauseMs : Math.min(2 * pauseMs, longestPauseMs);
    }
  };
  const end = async () => {
    stopping = true;
    const running = [...workers.values()].filter((worker) => !worker.isDead());
    const ended = running.map(exitOf);
    for (const worker of running) worker.process.kill("SIGTERM");
    // One that hears no signal, because it never comes to, is ended all the same.
    const late = setTimeout(() => {
      for (const worker of running) worker.process.kill("SIGKILL");
    }, stopLimitMs + lateMs);
    await Promise.all(ended);
    clearTimeout(late);
    return running.every((worker) => worker.process.exitCode === 0);
  };

  const stop = async () => {
    if (!stopping) process.exit((await end()) ? 0 : 1);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);

  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const started = numbers.map((number) => [number, fork(number)] as const);
  const ready = await Promise.all(started.map(([, worker]) => isReady(worker)));
  if (stopping) return;
  if (!ready.every(Boolean)) {
    await end();
    throw new Error("A worker could not start; its reason stands above.");
  }
  const announce = () => {
    for (const worker of workers.values()) messageProcess(worker.process, "published" satisfies WorkerMessage);
  };
  listenForPublications({ directUrl, published: announce });
  for (const [number, worker] of started) void replace(number, worker);
  console.log(`iatroX is ready at http://localhost:${port}`);
};
