/** For each question of a block, the mean score of the others that were answered; null where there are none. */
export const restScores = (scores: readonly number[]): (number | null)[] => {
  const sum = scores.reduce((total, score) => total + score, 0);
  return scores.map((score) => (scores.length < 2 ? null : (sum - score) / (scores.length - 1)));
};
