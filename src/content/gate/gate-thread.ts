import { performance } from "node:perf_hooks";
import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Result } from "../../domain/result";
import type { GateDiagnostic } from "./gate-diagnostic";
import type { GatedText } from "./read-text";

type Outcome = Result<GatedText, GateDiagnostic[]>;
/** Why a text has no outcome: it took more than its time, or more than its memory. */
export type ThreadFailure = "too-slow" | "too-large";
type Job = {
  id: number;
  text: string;
  resolve: (outcome: Outcome | ThreadFailure) => void;
  reject: (error: Error) => void;
};

/** `milliseconds` of work that one text may take in a thread that is warm. */
export type ThreadLimits = { milliseconds: number; resources: ResourceLimits };

/** When a text was handed over, and what the process and this thread of it had worked until then. */
type Beginning = { at: number; used: NodeJS.CpuUsage; here: ReturnType<typeof performance.eventLoopUtilization> };

/** On a busy machine a thread waits more than it works; beyond this many times its limit nobody waits for it. */
const longestWait = 10;

/** The thread's file, made by bin/build/bundle-program.mjs. Whoever starts a process names it. */
const workerFile = (): string => {
  const file = process.env.GATE_WORKER;
  if (!file) throw new Error("GATE_WORKER names no file: texts are read in a thread that is bundled first.");
  return file;
};

const ordinary: ThreadLimits = {
  milliseconds: 2000,
  resources: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
};

/**
 * One warm thread that reads texts, one at a time. It is replaced after a text that was too much for it, and keeps no
 * process alive that has nothing to read.
 */
export class GateThread {
  readonly #limits: ThreadLimits;
  #worker: Worker | null = null;
  #ready = false;
  #queue: Job[] = [];
  #timer: NodeJS.Timeout | undefined;
  #jobs = 0;

  constructor(limits: ThreadLimits = ordinary) {
    this.#limits = limits;
  }

  /** Rejects only when no thread can be started. */
  read(text: string): Promise<Outcome | ThreadFailure> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ id: ++this.#jobs, text, resolve, reject });
      if (!this.#worker) this.#start();
      else if (this.#queue.length === 1) this.#next();
    });
  }

  #start(): void {
    const worker = new Worker(workerFile(), { execArgv: [], resourceLimits: this.#limits.resources });
    this.#worker = worker;
    this.#ready = false;
    worker.on("message", (message: "ready" | { id: number; result: Outcome }) => {
      if (worker !== this.#worker) return;
      if (message === "ready") {
        this.#ready = true;
        this.#next();
      } else if (message.id === this.#queue[0]?.id) this.#finish((job) => job.resolve(message.result));
    });
    worker.on("error", (error) => this.#lose(worker, error));
    worker.on("exit", () => this.#lose(worker, new Error("The thread that reads texts ended.")));
  }

  #next(): void {
    const job = this.#queue[0];
    if (!job) {
      this.#worker?.unref();
      return;
    }
    this.#worker?.ref();
    if (!this.#ready) return;
    this.#watch({ at: performance.now(), used: process.cpuUsage(), here: performance.eventLoopUtilization() });
    this.#worker?.postMessage({ id: job.id, text: job.text });
  }

  /**
   * The thread cannot have worked longer than the whole process has since it began. What this thread did meanwhile, such as
   * reading other files, is no work of it, and an answer that came in that time is not heard yet.
   */
  #watch(began: Beginning, pause = this.#limits.milliseconds): void {
    const { milliseconds } = this.#limits;
    this.#timer = setTimeout(() => {
      const used = process.cpuUsage(began.used);
      const here = performance.eventLoopUtilization(began.here).active;
      const worked = (used.user + used.system) / 1000 - here;
      const waited = performance.now() - began.at - here;
      if (worked >= milliseconds || waited >= milliseconds * longestWait) this.#stop();
      else this.#watch(began, milliseconds - Math.max(0, worked));
    }, pause);
  }

  #finish(answer: (job: Job) => void): void {
    clearTimeout(this.#timer);
    const job = this.#queue.shift();
    if (job) answer(job);
    if (this.#worker) this.#next();
    else if (this.#queue.length > 0) this.#start();
  }

  #stop(): void {
    const slow = this.#worker;
    this.#worker = null;
    void slow?.terminate();
    this.#finish((job) => job.resolve("too-slow"));
  }

  #lose(worker: Worker, error: Error): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    this.#finish((job) => (this.#ready ? job.resolve("too-large") : job.reject(error)));
  }
}
