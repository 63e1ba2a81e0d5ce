/**
 * Shares `count` places over groups in proportion to their sizes: each group gets its exact share rounded down or up,
 * and `fraction` (0 to just under 1) decides which. Systematic sampling: evenly spaced marks over the groups laid end to end.
 */
export const spread = (sizes: readonly number[], count: number, fraction: number): number[] => {
  const step = sizes.reduce((sum, size) => sum + size, 0) / count;
  let given = 0;
  let end = 0;
  return sizes.map((size) => {
    end += size;
    const before = given;
    while (given < count && (given + fraction) * step < end) given += 1;
    return given - before;
  });
};
