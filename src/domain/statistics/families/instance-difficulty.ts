import { abilityPoints, type Belief, chanceOfRight, type ExpectedCounts } from "./ability-posterior";

const steps = 30;
/** The mode is only where the points are laid. */
const closeEnough = 1e-3;
/** Far from the answer, Newton's step overshoots. */
const longestStep = 1;
const halfPoints = 4;

/** By Newton's method; the logarithm is concave, so it settles wherever it starts. `width`: the posterior's, by its curvature. */
const findMode = ({ met, right }: ExpectedCounts, row: number, sd: number, belief: Belief, start: number) => {
  let mode = start;
  let precision = 1 / belief.variance;
  for (let step = 0; step < steps; step++) {
    let slope = (belief.mean - mode) / belief.variance;
    precision = 1 / belief.variance;
    for (const [index, point] of abilityPoints.entries()) {
      const chance = chanceOfRight(point * sd, mode);
      const there = met[row + index] ?? 0;
      slope += there * chance - (right[row + index] ?? 0);
      precision += there * chance * (1 - chance);
    }
    const move = Math.max(-longestStep, Math.min(longestStep, slope / precision));
    mode += move;
    if (Math.abs(move) < closeEnough) break;
  }
  return { mode, width: 1 / Math.sqrt(precision) };
};

/** Up to a constant. */
const logPosterior = (
  { met, right }: ExpectedCounts,
  row: number,
  sd: number,
  { mean, variance }: Belief,
  difficulty: number,
) => {
  let sum = -((difficulty - mean) ** 2) / (2 * variance);
  for (const [index, point] of abilityPoints.entries()) {
    const there = met[row + index] ?? 0;
    const above = point * sd - difficulty;
    sum -= there * Math.log1p(Math.exp(-above)) + (there - (right[row + index] ?? 0)) * above;
  }
  return sum;
};

/**
 * What is believed of an instance's difficulty once its answers are known: mean and variance of the posterior, by points
 * laid over its mode. The mean and not the mode: where few answered, and most of them alike, the two lie far apart.
 */
export const updateBelief = (
  counts: ExpectedCounts,
  instance: number,
  sd: number,
  belief: Belief,
  start: number,
): Belief => {
  const row = instance * abilityPoints.length;
  const { mode, width } = findMode(counts, row, sd, belief, start);
  const highest = logPosterior(counts, row, sd, belief, mode);
  let [weights, sum, squares] = [0, 0, 0];
  for (let point = -halfPoints; point <= halfPoints; point++) {
    const distance = point * width;
    const weight = Math.exp(logPosterior(counts, row, sd, belief, mode + distance) - highest);
    weights += weight;
    sum += weight * distance;
    squares += weight * distance ** 2;
  }
  const shift = sum / weights;
  return { mean: mode + shift, variance: squares / weights - shift ** 2 };
};
