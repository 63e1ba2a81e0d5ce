import { expectedSuccess } from "../expected-success";

/** Classes of ability, each two hundredths of the scale wide: 0 is none right, 50 all. */
export const abilityClasses = 50;

/** From so many other first attempts on, one block, something is said of a learner's ability. */
export const enoughOthers = 10;

/**
 * The class of a learner's ability, from their other first attempts: the mean score of those, drawn towards the mean that an
 * item is taken to have as if ten answers had said so (Kelley 1947, the regressed score, whose weight n / (n + 10) is the
 * reliability of n answers). It takes no account of how hard those items were; blocks are drawn at random. Null: too few.
 */
export const abilityClass = (others: { attempts: number; scoreSum: number }): number | null =>
  others.attempts < enoughOthers ? null : Math.round(abilityClasses * expectedSuccess(others));

/** The ability in the middle of a class, from 0 to 1. */
export const abilityOf = (index: number): number => index / abilityClasses;
