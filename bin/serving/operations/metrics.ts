import cluster from "node:cluster";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { httpEnv } from "../../../src/http/http-env";
import { isLocalRequest } from "../../../src/http/is-local-request";
import { isSameSecret } from "../../../src/http/is-same-secret";
import { noteRoute } from "../../../src/http/log/request-note";
import { metricsOfProcess } from "../../../src/http/metrics/metrics";
import { sumMetrics } from "../../../src/http/metrics/sum-metrics";
import { isMetricsRequest, type MetricsReply, requestMetrics } from "./server-metrics";

const path = "/api/metrics";

/** Longer than the server waits for the slowest worker. */
const patienceMs = 3_000;

/** A program on this machine, or whoever brings the token. */
const mayRead = (request: IncomingMessage): boolean => {
  const { METRICS_TOKEN } = httpEnv();
  const sent = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  const isKnown = METRICS_TOKEN !== undefined && sent !== undefined && isSameSecret(METRICS_TOKEN, sent);
  return isKnown || isLocalRequest(request);
};

/** Has this worker say what it has counted, whenever its server asks. */
export const answerMetrics = (): void => {
  process.on("message", async (message) => {
    if (!isMetricsRequest(message)) return;
    const reply: MetricsReply = { kind: "metrics-reply", id: message.id, figures: [await metricsOfProcess()] };
    // Undeliverable to a server that is gone.
    process.send?.(reply, undefined, undefined, () => {});
  });
};

/** What all workers of this server have counted. Undefined: the server did not say; the figures of one would mislead. */
const gather = async () =>
  cluster.isWorker
    ? requestMetrics(process, (request) => process.send?.(request, undefined, undefined, () => {}), patienceMs)
    : [await metricsOfProcess()];

const send = async (request: IncomingMessage, response: ServerResponse) => {
  const figures = await gather();
  if (!figures) return response.writeHead(503).end();
  const registry = sumMetrics(figures);
  const text = await registry.metrics();
  response.writeHead(200, { "Content-Type": registry.contentType, "Cache-Control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : text);
};

/** Answers what Prometheus asks. For whoever may not read it the address is one that there is not. */
export const withMetrics =
  (next: RequestListener): RequestListener =>
  (request, response) => {
    const isWanted = request.url?.split("?")[0] === path && /^(GET|HEAD)$/.test(request.method ?? "");
    if (!isWanted || !mayRead(request)) return next(request, response);
    noteRoute(response, path);
    send(request, response).catch(() => response.destroy());
  };
