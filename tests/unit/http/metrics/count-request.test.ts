import { expect, test } from "vitest";
import { countRequest } from "../../../../src/http/metrics/count-request";
import { metrics } from "../../../../src/http/metrics/metrics";

const counted = async (route: string) => {
  const { requests, requestSeconds } = metrics();
  const of = <Value extends { labels: object }>(values: Value[]) =>
    values.filter(({ labels }) => "route" in labels && labels.route === route);
  const times = of((await requestSeconds.get()).values).filter(({ metricName }) => metricName?.endsWith("_sum"));
  return { requests: of((await requests.get()).values), times };
};

test("a request is counted by method, route and status, and its time in seconds", async () => {
  const route = "/api/blocks/{id}/finish";
  countRequest({ method: "POST", route, status: 200, ms: 250 });
  countRequest({ method: "POST", route, status: 200, ms: 750 });
  countRequest({ method: "POST", route, status: undefined, ms: 1000 });
  const { requests, times } = await counted(route);
  expect(requests).toEqual([
    { labels: { method: "POST", route, status: 200 }, value: 2 },
    { labels: { method: "POST", route, status: "none" }, value: 1 },
  ]);
  expect(times.map(({ labels, value }) => [labels, value])).toEqual([[{ method: "POST", route }, 2]]);
});

test("methods that the product does not know are one", async () => {
  for (const method of ["PROPFIND", "MKCOL", undefined]) countRequest({ method, route: "other", status: 405, ms: 1 });
  expect((await counted("other")).requests).toEqual([
    { labels: { method: "other", route: "other", status: 405 }, value: 3 },
  ]);
});
