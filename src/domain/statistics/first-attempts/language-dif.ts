import { abilityClasses } from "./ability";
import { type MantelHaenszel, type MatchedCounts, mantelHaenszel } from "./mantel-haenszel";
import type { Tally } from "./tally";
import { countsOf } from "./version-tally";

/** So many classes of ability are matched as one: 4 hundredths of the scale, as most comparisons have some 10 to 25 strata. */
const classesInStratum = 2;

const byStratum = (tally: Tally): { right: number; wrong: number }[] => {
  const strata = Array.from({ length: 1 + Math.floor(abilityClasses / classesInStratum) }, () => ({
    right: 0,
    wrong: 0,
  }));
  for (const { ability, score, count } of countsOf(tally).scores) {
    const stratum = ability === null ? undefined : strata[Math.floor(ability / classesInStratum)];
    if (stratum) stratum[score === 1 ? "right" : "wrong"] += count;
  }
  return strata;
};

/**
 * Whether an item is harder in one language than in another for learners of equal ability, which is what they answered right of
 * everything else, in either language. Partly right counts as wrong. `reference`: the original; `focal`: the translation. Null:
 * nobody can be compared.
 */
export const languageDif = (reference: Tally, focal: Tally): MantelHaenszel | null => {
  const others = byStratum(focal);
  return mantelHaenszel(
    byStratum(reference).map(
      (own, index): MatchedCounts => ({ reference: own, focal: others[index] ?? { right: 0, wrong: 0 } }),
    ),
  );
};
