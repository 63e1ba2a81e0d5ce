/** The value below which the share `at` (0 to 1) of the values lies. */
export const percentile = (values: readonly number[], at: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** "1.2 (3.4)": p50, then p99 in parentheses, in milliseconds. */
export const spread = (values: readonly number[]): string =>
  `${percentile(values, 0.5).toFixed(1)} (${percentile(values, 0.99).toFixed(1)})`;

/** Runs an act and gives how long it took, in milliseconds. */
export const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await act();
  return performance.now() - started;
};
