import { mean, standardDeviation, variance } from "./moments";
import { completePersons, isRightOrWrong, markOf, type Responses } from "./responses";

/** `alpha`: Cronbach (1951). `kr20`: Kuder and Richardson (1937), for items that are right or wrong. `sem`: in marks. */
export type Reliability = { alpha: number | null; kr20: number | null; sem: number | null };

/**
 * Of the persons who answered everything: a total that lacks an item is of another test. Null below two items or persons,
 * and where the total never varies. A block that is drawn for each learner has hardly any such person.
 */
export const reliability = ({ persons, items }: Responses): Reliability => {
  const complete = completePersons(persons, items);
  const marks = items.map((item) => Float64Array.from(complete, (person) => markOf(item, person)));
  const totals = Float64Array.from(complete, (_, index) => marks.reduce((sum, own) => sum + (own[index] ?? 0), 0));
  const total = variance(totals);
  const n = complete.length;
  if (items.length < 2 || total === null || total === 0) return { alpha: null, kr20: null, sem: null };
  const from = (itemVariances: readonly number[], ofTotal: number) =>
    (items.length / (items.length - 1)) * (1 - itemVariances.reduce((sum, own) => sum + own, 0) / ofTotal);
  const alpha = from(
    marks.map((own) => variance(own) ?? 0),
    total,
  );
  const easiness = marks.map((own) => mean(own) ?? 0);
  return {
    alpha,
    kr20: items.every((item) => item.maximum === 1 && isRightOrWrong(item))
      ? from(
          easiness.map((p) => p * (1 - p)),
          (total * (n - 1)) / n,
        )
      : null,
    sem: (standardDeviation(totals) ?? 0) * Math.sqrt(Math.max(0, 1 - alpha)),
  };
};
