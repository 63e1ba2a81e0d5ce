import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { connectionUse, replicaUse } from "../../data/database/current-database";

/** Seconds. An answer takes some thousandths of one, a page that is made anew a tenth. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2.5, 5, 10];

const makeMetrics = () => {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const gauge = (name: string, help: string, aggregator: "sum" | "max" = "sum") =>
    new Gauge({ name, help, aggregator, registers });
  const poolGauge = (what: string, help: string) => gauge(`iatrox_database_pool_${what}`, help);
  const pool = {
    size: poolGauge("size", "Open connections to the database."),
    idle: poolGauge("idle", "Open connections that nothing uses."),
    waiting: poolGauge("waiting", "What waits for a connection."),
    oldestWait: gauge("iatrox_database_pool_oldest_wait_seconds", "For how long the first of it has waited.", "max"),
  };
  const replica = {
    reads: new Gauge({
      name: "iatrox_replica_reads",
      help: "Pages of reading and searches since the start, by whether the replica was asked or the primary in its place.",
      labelNames: ["server"],
      registers,
    }),
    lag: new Gauge({
      name: "iatrox_replica_lag_seconds",
      help: "For how long the replica may lack writes; infinite where nothing is known of it.",
      labelNames: ["server"],
      aggregator: "max",
      registers,
    }),
  };
  gauge("iatrox_workers", "Processes that serve.").set(1);
  return {
    registry,
    pool,
    replica,
    requests: counter("http_requests_total", "Requests that were answered, or whose caller went.", [
      "method",
      "route",
      "status",
    ]),
    requestSeconds: new Histogram({
      name: "http_request_duration_seconds",
      help: "From the head of a request to the end of its answer.",
      labelNames: ["method", "route"],
      buckets,
      registers,
    }),
    blocksStarted: counter("iatrox_blocks_started_total", "Blocks that learners started."),
    blocksFinished: counter("iatrox_blocks_finished_total", "Times that a block was finished, a second time included."),
    answers: counter("iatrox_answers_total", "Answers that were acknowledged, sent again or not."),
    jobRuns: counter("iatrox_job_runs_total", "Runs of a job that ended, well or not.", ["job"]),
    jobFailures: counter("iatrox_job_failures_total", "Runs of a job that failed.", ["job"]),
    jobSuccess: new Gauge({
      name: "iatrox_job_last_success_timestamp_seconds",
      help: "When a job last ended well.",
      labelNames: ["job"],
      aggregator: "max",
      registers,
    }),
    refused: counter("iatrox_requests_refused_total", "Requests that were refused because of overload."),
    refusedShare: gauge("iatrox_refused_share", "The share of requests that a process refuses now.", "max"),
    slowStatements: counter("iatrox_slow_statements_total", "Statements that took longer than SLOW_STATEMENT_MS."),
    pageCacheRequests: counter("iatrox_page_cache_requests_total", "Guides asked for, by whether one was in memory.", [
      "result",
    ]),
    pageCacheEntries: gauge("iatrox_page_cache_entries", "Guides in memory, in front of the framework."),
  };
};

// Shared between bundles, as in operations/readiness.ts.
const key = Symbol.for("iatrox.metrics");
const shared = globalThis as { [key]?: ReturnType<typeof makeMetrics> };

/** What this process counts of itself. */
export const metrics = (): ReturnType<typeof makeMetrics> => {
  shared[key] ??= makeMetrics();
  return shared[key];
};

/** What this process has counted until now, in the form that `sumMetrics` adds up. */
export const metricsOfProcess = async () => {
  const { registry, pool, replica } = metrics();
  const [use, read] = await Promise.all([connectionUse(), replicaUse()]);
  pool.size.set(use.size);
  pool.idle.set(use.idle);
  pool.waiting.set(use.waiting);
  pool.oldestWait.set(use.oldestWaitMs / 1000);
  if (read) {
    replica.reads.set({ server: "replica" }, read.replica);
    replica.reads.set({ server: "primary" }, read.primary);
    replica.lag.set({ server: "replica" }, read.lagMs / 1000);
  }
  return registry.getMetricsAsJSON();
};
