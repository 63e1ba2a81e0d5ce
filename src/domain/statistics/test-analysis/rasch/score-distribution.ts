/**
 * How likely each number right is among items with these chances, which are independent: index r is of r right. The same as
 * elementary symmetric functions of the items' easiness, divided by a constant, so that no size of test overflows.
 */
type ScoreDistribution = Float64Array;

/** That of the items and one more. */
const withItem = (scores: ScoreDistribution, chance: number): ScoreDistribution => {
  const next = new Float64Array(scores.length + 1);
  for (let score = 0; score < scores.length; score++) {
    next[score] = (next[score] ?? 0) + (scores[score] ?? 0) * (1 - chance);
    next[score + 1] = (scores[score] ?? 0) * chance;
  }
  return next;
};

const nobody: ScoreDistribution = Float64Array.of(1);

export const scoreDistribution = (chances: ArrayLike<number>): ScoreDistribution =>
  Array.from(chances).reduce(withItem, nobody);

/**
 * For each item the distribution of the others' scores. Halves the items again and again, each half beside the
 * distribution of all that is not in it: sums of positive numbers only, where dividing an item out again would lose digits.
 */
export const withoutEach = (chances: readonly number[]): ScoreDistribution[] => {
  const split = (items: readonly number[], rest: ScoreDistribution): ScoreDistribution[] => {
    if (items.length === 0) return [];
    if (items.length === 1) return [rest];
    const half = items.length >> 1;
    const [first, second] = [items.slice(0, half), items.slice(half)];
    return [...split(first, second.reduce(withItem, rest)), ...split(second, first.reduce(withItem, rest))];
  };
  return split(chances, nobody);
};
