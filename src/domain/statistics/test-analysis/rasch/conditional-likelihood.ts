import { scoreDistribution, withoutEach } from "./score-distribution";

/** Persons who answered the same items. `items`: their indices. `byScore`: how many had so many right. */
export type AnswerPattern = { items: readonly number[]; byScore: Float64Array };

/** What persons are expected to have right, given how many each had, and how surely the difficulties are known. */
type Expected = { right: Float64Array; information: Float64Array[] };

const chanceOf = (difficulty: number): number => 1 / (1 + Math.exp(difficulty));

const addPattern = (
  { right, information }: Expected,
  { items, byScore }: AnswerPattern,
  chances: Float64Array,
): void => {
  const own = items.map((item) => chances[item] ?? 0);
  const all = scoreDistribution(own);
  const others = withoutEach(own);
  /** How many persons, over how likely their score is. */
  const weights = byScore.map((persons, score) => (persons === 0 ? 0 : persons / (all[score] ?? 0)));
  const given = (score: number, one: number) => (own[one] ?? 0) * (others[one]?.[score - 1] ?? 0);
  for (const [one, item] of items.entries()) {
    const row = information[item];
    if (!row) continue;
    const rest = own.filter((_, index) => index !== one);
    const pairs = withoutEach(rest);
    for (const [score, weight] of weights.entries()) {
      if (weight === 0 || score === 0) continue;
      const expected = weight * given(score, one);
      right[item] = (right[item] ?? 0) + expected;
      row[item] = (row[item] ?? 0) + expected * (1 - given(score, one) / (all[score] ?? 0));
      for (const [position, pair] of pairs.entries()) {
        const other = position < one ? position : position + 1;
        const both = (own[one] ?? 0) * (own[other] ?? 0) * (pair[score - 2] ?? 0);
        const apart = (given(score, one) * given(score, other)) / (all[score] ?? 0);
        const column = items[other] ?? 0;
        row[column] = (row[column] ?? 0) + weight * (both - apart);
      }
    }
  }
};

/** `difficulties`: in logits. Andersen (1972): a person's score says all about the person, so ability drops out. */
export const expectedGivenScores = (patterns: readonly AnswerPattern[], difficulties: Float64Array): Expected => {
  const size = difficulties.length;
  const expected = {
    right: new Float64Array(size),
    information: Array.from({ length: size }, () => new Float64Array(size)),
  };
  const chances = difficulties.map(chanceOf);
  for (const pattern of patterns) addPattern(expected, pattern, chances);
  return expected;
};
