import { medianElapsed } from "./elapsed-counts";
import { enoughAnswers } from "./enough-answers";

/**
 * Sums over the first attempts at one item version. `rest…`: over those whose block was finished with other answers in it;
 * the rest is the share right in those others.
 */
export type ItemSums = {
  attempts: number;
  scoreSum: number;
  restAttempts: number;
  restSum: number;
  restSquares: number;
  restScoreSum: number;
  restScoreSquares: number;
  restProducts: number;
  elapsedCounts: readonly number[];
  chosen: readonly { option: string; chosen: number }[];
};

/**
 * `facility`: the mean score. `pointBiserial`: the correlation of an item's score with the rest, without the item itself
 * in it (corrected), over `rested` attempts; null where either never varies. `share`: of the attempts.
 */
export type ItemStatistics = {
  answers: number;
  isNew: boolean;
  facility: number | null;
  pointBiserial: number | null;
  rested: number;
  medianMs: number | null;
  options: { option: string; chosen: number; share: number }[];
};

/** Sums of many thousand numbers may leave a variance of nothing a hair above it. */
const roundingError = 1e-9;

const correlation = (sums: ItemSums): number | null => {
  const { restAttempts: n, restSum, restSquares, restScoreSum, restScoreSquares, restProducts } = sums;
  const scores = n * restScoreSquares - restScoreSum ** 2;
  const rests = n * restSquares - restSum ** 2;
  if (n < 2 || scores <= roundingError || rests <= roundingError) return null;
  const together = n * restProducts - restScoreSum * restSum;
  return Math.max(-1, Math.min(1, together / Math.sqrt(scores * rests)));
};

/** What the sums say of an item. Each figure stands beside its number of answers; below thirty the item is new. */
export const itemStatistics = (sums: ItemSums): ItemStatistics => ({
  answers: sums.attempts,
  isNew: sums.attempts < enoughAnswers,
  facility: sums.attempts === 0 ? null : sums.scoreSum / sums.attempts,
  pointBiserial: correlation(sums),
  rested: sums.restAttempts,
  medianMs: medianElapsed(sums.elapsedCounts),
  options: sums.chosen.map(({ option, chosen }) => ({
    option,
    chosen,
    share: sums.attempts === 0 ? 0 : chosen / sums.attempts,
  })),
});
