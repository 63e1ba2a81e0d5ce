import { type ItemResponses, isRightOrWrong, markOf, type Responses } from "../responses";
import { comparableItems } from "./comparable-items";
import { type AnswerPattern, expectedGivenScores } from "./conditional-likelihood";
import { invert } from "./positive-definite";

/** In logits, the mean of all estimated items being 0. Null: the answers do not decide it, or it is no item of right and wrong. */
export type RaschEstimate = { difficulty: number | null; se: number | null };

/** Conditional maximum likelihood, as `psychotools::raschmodel` and eRm in R. */
export const raschEstimator = "conditional";

const steps = 100;
const settled = 1e-10;
/** No difficulty moves further at once: far from the answer, Newton's step overshoots. */
const longestStep = 2;
/** Patterns times the cube of the items: some minutes. Beyond, nothing is estimated. */
const mostWork = 2e10;

/** Which items persons answered and how many they had right, and how often each item was. */
const countScores = (items: readonly ItemResponses[], persons: number) => {
  const patterns = new Map<string, AnswerPattern>();
  const right = new Float64Array(items.length);
  for (let person = 0; person < persons; person++) {
    const answered = items.flatMap(({ answers }, index) => (answers[person] ? [index] : []));
    const name = answered.length === items.length ? "all" : answered.join();
    const pattern = patterns.get(name) ?? { items: answered, byScore: new Float64Array(answered.length + 1) };
    patterns.set(name, pattern);
    let score = 0;
    for (const index of answered) {
      const item = items[index];
      if (!item || markOf(item, person) !== item.maximum) continue;
      score += 1;
      right[index] = (right[index] ?? 0) + 1;
    }
    pattern.byScore[score] = (pattern.byScore[score] ?? 0) + 1;
  }
  return { patterns: [...patterns.values()], right };
};

/** Of items that can be compared, by Newton's method. Undefined where it does not settle. */
const estimate = (items: readonly ItemResponses[], persons: number): RaschEstimate[] | undefined => {
  const { patterns, right } = countScores(items, persons);
  const size = items.length;
  if (patterns.length * size ** 3 > mostWork) return undefined;
  const difficulties = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const expected = expectedGivenScores(patterns, difficulties);
    // The likelihood does not change with all difficulties at once; the added ones hold their mean at 0.
    const inverse = invert(expected.information.map((row) => row.map((value) => value + 1 / size)));
    if (!inverse) return undefined;
    const gaps = expected.right.map((value, item) => value - (right[item] ?? 0));
    const moves = inverse.map((row) => row.reduce((sum, value, item) => sum + value * (gaps[item] ?? 0), 0));
    const longest = Math.max(...moves.map(Math.abs));
    const scale = Math.min(1, longestStep / longest);
    for (const [item, move] of moves.entries()) difficulties[item] = (difficulties[item] ?? 0) + scale * move;
    if (longest < settled)
      return items.map((_, item) => ({
        difficulty: difficulties[item] ?? 0,
        se: Math.sqrt((inverse[item]?.[item] ?? 0) - 1 / size),
      }));
  }
  return undefined;
};

const unknown: RaschEstimate = { difficulty: null, se: null };

/** For each item, in the order given. */
export const estimateRasch = ({ persons, items }: Responses): RaschEstimate[] => {
  const judged = items.filter(isRightOrWrong);
  const isRight = (item: number, person: number) => {
    const responses = judged[item];
    return responses?.answers[person] ? markOf(responses, person) === responses.maximum : undefined;
  };
  const chosen = comparableItems(judged.length, persons, isRight).flatMap((index) => judged[index] ?? []);
  const estimates = chosen.length > 0 ? estimate(chosen, persons) : undefined;
  const found = new Map(chosen.map((item, index) => [item, estimates?.[index] ?? unknown]));
  return items.map((item) => found.get(item) ?? unknown);
};
