import type { Stratum } from "./candidate";

/**
 * How many of `count` questions fall to a stratum when they are shared in proportion to what the strata hold: its exact
 * share, rounded down or up. Systematic sampling: evenly spaced marks over the strata laid end to end, `total` long;
 * `fraction` (0 to just under 1) says where the first mark lies.
 */
export const sampleStratum = (
  { before, size }: Pick<Stratum, "before" | "size">,
  { total, count, fraction }: { total: number; count: number; fraction: number },
): number => {
  const marksBefore = (end: number) => Math.min(count, Math.max(0, Math.ceil((end * count) / total - fraction)));
  return total === 0 ? 0 : marksBefore(before + size) - marksBefore(before);
};
