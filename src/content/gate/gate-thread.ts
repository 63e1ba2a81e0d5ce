import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { Result } from "../../domain/result";
import type { GatedText } from "./read-text";
import type { Refusal } from "./refusal";

type Outcome = Result<GatedText, Refusal[]>;
/** Why a job has no outcome: it took more than its time, or more than its memory. */
export type ThreadFailure = "too-slow" | "too-large";
type Job = { id: number; text: string; settle: (outcome: Outcome | ThreadFailure) => void };

const mostMilliseconds = 2000;
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/**
 * One warm thread that reads texts, one at a time. It is replaced after a text that was too much for it, and keeps no
 * process alive that has nothing to read.
 */
export class GateThread {
  #worker: Worker | null = null;
  #ready = false;
  #queue: Job[] = [];
  #timer: NodeJS.Timeout | undefined;
  #jobs = 0;

  read(text: string): Promise<Outcome | ThreadFailure> {
    return new Promise((settle) => {
      this.#queue.push({ id: ++this.#jobs, text, settle });
      if (!this.#worker) this.#start();
      else if (this.#queue.length === 1) this.#next();
    });
  }

  #start(): void {
    const worker = new Worker(bootstrap(), { eval: true, execArgv: [], resourceLimits: limits });
    this.#worker = worker;
    this.#ready = false;
    worker.on("message", (message: "ready" | { id: number; result: Outcome }) => {
      if (message === "ready") {
        this.#ready = true;
        this.#next();
      } else if (message.id === this.#queue[0]?.id) this.#settle(message.result);
    });
    worker.on("error", (error) => this.#replace(worker, error));
    worker.on("exit", () => this.#replace(worker, new Error("The reading thread ended.")));
  }

  #next(): void {
    const job = this.#queue[0];
    if (!job) {
      this.#worker?.unref();
      return;
    }
    this.#worker?.ref();
    if (!this.#ready) return;
    this.#timer = setTimeout(() => {
      const slow = this.#worker;
      this.#drop("too-slow");
      void slow?.terminate();
    }, mostMilliseconds);
    this.#worker?.postMessage({ id: job.id, text: job.text });
  }

  #settle(outcome: Outcome | ThreadFailure): void {
    clearTimeout(this.#timer);
    this.#queue.shift()?.settle(outcome);
    if (this.#worker) this.#next();
    else if (this.#queue.length > 0) this.#start();
  }

  #drop(failure: ThreadFailure): void {
    this.#worker = null;
    this.#settle(failure);
  }

  #replace(worker: Worker, error: Error): void {
    if (worker !== this.#worker) return;
    if (!this.#ready) throw error;
    this.#drop("too-large");
  }
}

/**
 * The thread runs the source file itself, whoever starts it: a test, a script, or the bundled server. Both are given as
 * text, so that no bundler follows them.
 */
function bootstrap(): string {
  const file = pathToFileURL(join(process.cwd(), "src/content/gate/gate-worker.ts")).href;
  return `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file)}); })`;
}
