import { AggregatorRegistry, type MetricObjectWithValues, type MetricValue } from "prom-client";

/** All that one process counted. */
export type ProcessMetrics = MetricObjectWithValues<MetricValue<string>>[];

/** The figures of several processes as those of one: added up, or the highest or mean of them, as each metric says. */
export const sumMetrics = (all: readonly ProcessMetrics[]) => AggregatorRegistry.aggregate([...all]);

/** What processes leave behind when they end: what was counted stays counted, what was measured is gone. */
export const sumEnded = async (all: readonly ProcessMetrics[]): Promise<ProcessMetrics[]> => {
  const counted = all.map((figures) => figures.filter(({ type }) => /^(counter|histogram)$/.test(String(type))));
  return [await sumMetrics(counted).getMetricsAsJSON()];
};
