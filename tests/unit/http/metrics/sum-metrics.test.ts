import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { expect, test } from "vitest";
import { sumEnded, sumMetrics } from "../../../../src/http/metrics/sum-metrics";

/** What a process with these figures says of itself. */
const figures = (requests: Record<string, number>, waiting: number, seconds: number) => {
  const registry = new Registry();
  const registers = [registry];
  const counter = new Counter({ name: "requests_total", help: "Requests.", labelNames: ["route"], registers });
  for (const [route, count] of Object.entries(requests)) counter.inc({ route }, count);
  new Gauge({ name: "waiting", help: "Waiting.", registers }).set(waiting);
  new Gauge({ name: "latest", help: "Latest.", aggregator: "max", registers }).set(seconds);
  new Histogram({ name: "seconds", help: "Seconds.", buckets: [1, 5], registers }).observe(seconds);
  return registry.getMetricsAsJSON();
};

const lines = async (registry: { metrics: () => Promise<string> }) =>
  (await registry.metrics()).split("\n").filter((line) => line && !line.startsWith("#"));

test("the figures of several processes are added up, label by label, or the highest counts", async () => {
  const all = await Promise.all([figures({ a: 2, b: 1 }, 3, 0.5), figures({ a: 5 }, 4, 2)]);
  expect(await lines(sumMetrics(all))).toEqual([
    'requests_total{route="a"} 7',
    'requests_total{route="b"} 1',
    "waiting 7",
    "latest 2",
    'seconds_bucket{le="1"} 1',
    'seconds_bucket{le="5"} 2',
    'seconds_bucket{le="+Inf"} 2',
    "seconds_sum 2.5",
    "seconds_count 2",
  ]);
});

test("of processes that ended what was counted is added on, and what was measured is not", async () => {
  const ended = await sumEnded(await Promise.all([figures({ a: 2 }, 3, 0.5), figures({ a: 1, b: 1 }, 9, 9)]));
  const all = [await figures({ a: 10 }, 1, 2), ...ended];
  expect((await lines(sumMetrics(all))).slice(0, 4)).toEqual([
    'requests_total{route="a"} 13',
    'requests_total{route="b"} 1',
    "waiting 1",
    "latest 2",
  ]);
  expect(await lines(sumMetrics(all))).toContain("seconds_count 3");
});
