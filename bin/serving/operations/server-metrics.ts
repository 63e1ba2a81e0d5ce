import type { Worker } from "node:cluster";
import { randomUUID } from "node:crypto";
import type { EventEmitter } from "node:events";
import type { ProcessMetrics } from "../../../src/http/metrics/sum-metrics";

/** A worker asks its server for the figures of all workers, and the server each worker for its own. */
export type MetricsRequest = { kind: "metrics-request"; id: string };
export type MetricsReply = { kind: "metrics-reply"; id: string; figures: ProcessMetrics[] };

export const isMetricsRequest = (message: unknown): message is MetricsRequest =>
  (message as MetricsRequest | null)?.kind === "metrics-request";

const isReplyTo = (id: string, message: unknown): message is MetricsReply =>
  (message as MetricsReply | null)?.kind === "metrics-reply" && (message as MetricsReply).id === id;

/** Asks over a channel and waits. Undefined: there was no reply in time. */
export const requestMetrics = (
  channel: Pick<EventEmitter, "on" | "off">,
  send: (request: MetricsRequest) => void,
  patienceMs: number,
): Promise<ProcessMetrics[] | undefined> =>
  new Promise((resolve) => {
    const id = randomUUID();
    const end = (figures?: ProcessMetrics[]) => {
      clearTimeout(patience);
      channel.off("message", hear);
      resolve(figures);
    };
    const hear = (message: unknown) => isReplyTo(id, message) && end(message.figures);
    const patience = setTimeout(end, patienceMs);
    channel.on("message", hear);
    send({ kind: "metrics-request", id });
  });

/** A worker that is too busy to say what it has counted is not waited for: its last figures stand. */
const patienceMs = 1_000;

/**
 * Has each worker that is followed get the figures of all, those of ended workers among them: sums that fell when one ends
 * would look like a new start of everything.
 */
export const followMetrics = (): ((worker: Worker) => void) => {
  const workers = new Set<Worker>();
  const last = new WeakMap<Worker, ProcessMetrics[]>();
  let ended: ProcessMetrics[] = [];
  let settled = Promise.resolve();

  const refresh = async (worker: Worker): Promise<void> => {
    if (!worker.isConnected()) return;
    // A worker that ends meanwhile does not reply.
    const figures = await requestMetrics(worker, (request) => worker.send(request, () => {}), patienceMs);
    if (figures) last.set(worker, figures);
  };
  /** One after the other, and each worker is counted on one side or the other at any time. */
  const remember = (worker: Worker) => {
    settled = settled.then(async () => {
      // What adds up is large, and only needed now: this process is a small one.
      const { sumEnded } = await import("../../../src/http/metrics/sum-metrics");
      const sum = await sumEnded([...ended, ...(last.get(worker) ?? [])]);
      workers.delete(worker);
      ended = sum;
    });
  };
  return (worker) => {
    workers.add(worker);
    worker.once("exit", () => remember(worker));
    worker.on("message", async (message) => {
      if (!isMetricsRequest(message)) return;
      await Promise.all([...workers].map(refresh));
      const figures = [...[...workers].flatMap((each) => last.get(each) ?? []), ...ended];
      const reply: MetricsReply = { kind: "metrics-reply", id: message.id, figures };
      if (worker.isConnected()) worker.send(reply, () => {});
    });
  };
};
