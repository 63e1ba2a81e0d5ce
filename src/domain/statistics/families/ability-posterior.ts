import type { FirstAttempts } from "./first-attempts";

/** A normal distribution of difficulty, in logits. */
export type Belief = { mean: number; variance: number };

const steps = 41;
/** The outermost points lie so many standard deviations from the mean: less than one learner in a million is beyond. */
const reach = 5;

/** One answer never tells all that is known of a difficulty. */
const leastLeft = 0.1;

/** Points of a standard normal distribution and the share of learners at each. */
export const abilityPoints = Float64Array.from(
  { length: steps },
  (_, step) => -reach + (2 * reach * step) / (steps - 1),
);
const density = abilityPoints.map((point) => Math.exp(-(point ** 2) / 2));
const total = density.reduce((sum, value) => sum + value, 0);
const shares = density.map((value) => value / total);

/**
 * What is expected of the learners who met each instance: how many of them at each point of ability (`met`), and how many
 * of these were right (`right`); a row of points an instance. `variance`: of ability, in logits². `error`: the mean
 * variance that is left to a learner's ability once the answers are known.
 */
export type ExpectedCounts = { met: Float64Array; right: Float64Array; variance: number; error: number };

/** The chance of a right answer under the Rasch model; ability and difficulty in logits. */
export const chanceOfRight = (ability: number, difficulty: number): number => 1 / (1 + Math.exp(difficulty - ability));

/**
 * The logarithms of the chances that a learner at each point gets the instance right, and wrong, as far as all other answers
 * to it tell: the learner's own answer has moved the difficulty towards itself, and is taken out again before it speaks of
 * the learner. What is still unknown of the difficulty flattens the curve (the logistic curve by a normal one, whose
 * variance is 8/π).
 */
const chancesOf = (difficulties: readonly Belief[], sd: number) => {
  const size = difficulties.length * steps;
  const [ifRight, ifWrong] = [new Float64Array(size), new Float64Array(size)];
  for (const [instance, { mean, variance }] of difficulties.entries())
    for (const [step, point] of abilityPoints.entries()) {
      const chance = chanceOfRight(point * sd, mean);
      const unknown = variance / Math.max(leastLeft, 1 - variance * chance * (1 - chance));
      const flatter = 1 / Math.sqrt(1 + (Math.PI / 8) * unknown);
      const above = point * sd - mean;
      ifRight[instance * steps + step] = Math.log(chanceOfRight(flatter * above, flatter * unknown * (1 - chance)));
      ifWrong[instance * steps + step] = Math.log1p(-chanceOfRight(flatter * above, -flatter * unknown * chance));
    }
  return { ifRight, ifWrong };
};

/** The E-step of Bock and Aitkin (1981), learners being drawn from a normal distribution with mean 0. */
export const expectCounts = (attempts: FirstAttempts, difficulties: readonly Belief[], sd: number): ExpectedCounts => {
  const { ifRight, ifWrong } = chancesOf(difficulties, sd);
  const size = difficulties.length * steps;
  const [met, right] = [new Float64Array(size), new Float64Array(size)];
  let [seen, variance, error] = [0, 0, 0];
  const posterior = new Float64Array(steps);
  for (let first = 0; first < attempts.person.length; ) {
    let last = first;
    posterior.fill(0);
    while (last < attempts.person.length && attempts.person[last] === attempts.person[first]) {
      const row = (attempts.instance[last] ?? 0) * steps;
      const logs = attempts.right[last] === 1 ? ifRight : ifWrong;
      for (let step = 0; step < steps; step++) posterior[step] = (posterior[step] ?? 0) + (logs[row + step] ?? 0);
      last += 1;
    }
    const best = posterior.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    let [sum, mean, square] = [0, 0, 0];
    for (const [step, point] of abilityPoints.entries()) {
      const weight = (shares[step] ?? 0) * Math.exp((posterior[step] ?? 0) - best);
      posterior[step] = weight;
      sum += weight;
      mean += weight * point;
      square += weight * point ** 2;
    }
    seen += 1;
    variance += (square / sum) * sd ** 2;
    error += (square / sum - (mean / sum) ** 2) * sd ** 2;
    for (let row = first; row < last; row++) {
      const start = (attempts.instance[row] ?? 0) * steps;
      for (let step = 0; step < steps; step++) {
        const share = (posterior[step] ?? 0) / sum;
        met[start + step] = (met[start + step] ?? 0) + share;
        if (attempts.right[row] === 1) right[start + step] = (right[start + step] ?? 0) + share;
      }
    }
    first = last;
  }
  return { met, right, variance: variance / Math.max(1, seen), error: error / Math.max(1, seen) };
};
