import type { Tally } from "./tally";

/** Learners with fewer answers say little of how much answers say. */
const leastAnswers = 20;

const thousandths = 1000;
const millionths = 1_000_000;

/** What a learner adds: their share of the score, its square, and the error of it. */
export const learnerTally = ({ attempts, scoreSum }: { attempts: number; scoreSum: number }): Tally => {
  if (attempts < leastAnswers) return {};
  const share = Math.round((thousandths * scoreSum) / attempts);
  const p = share / thousandths;
  const tally = {
    learners: 1,
    share,
    squares: share * share,
    error: Math.round((millionths * p * (1 - p)) / (attempts - 1)),
  };
  return Object.fromEntries(Object.entries(tally).filter(([, value]) => value !== 0));
};

/** `reliability`: null below two learners, and where all have the same share. */
export type MarginalReliability = { learners: number; reliability: number | null };

/**
 * How much of the spread of learners' shares is not chance: 1 less the mean error variance of the variance of shares (Green,
 * Bock, Humphreys, Linn & Reckase 1984, doi:10.1111/j.1745-3984.1984.tb00221.x), never below 0. The error is binomial, p(1 - p)
 * / (n - 1), as for tests drawn at random from one pool (Lord 1955). Alpha and KR-20 ask that everybody answers the same items,
 * which hardly two learners do here.
 */
export const marginalReliability = (tally: Tally): MarginalReliability => {
  const { learners = 0, share = 0, squares = 0, error = 0 } = tally;
  if (learners < 2) return { learners, reliability: null };
  const spread = (squares - share ** 2 / learners) / (learners - 1) / thousandths ** 2;
  return {
    learners,
    reliability: spread <= 0 ? null : Math.max(0, 1 - error / millionths / learners / spread),
  };
};
