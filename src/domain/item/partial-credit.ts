/**
 * How far a choice of several went: keys found, keys missed, distractors chosen. It is shown and never counted, because
 * only the exact set scores (QBANK, Scoring).
 */
export const partialCredit = (
  key: readonly string[],
  chosen: readonly string[],
): { found: number; missed: number; wrong: number } => {
  const found = key.filter((id) => chosen.includes(id)).length;
  return { found, missed: key.length - found, wrong: chosen.filter((id) => !key.includes(id)).length };
};
