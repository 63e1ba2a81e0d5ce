import { type RankedMarks, restsOf } from "./item-analysis";
import { correlation, covariance } from "./moments";

/**
 * As Moodle's quiz statistics define them (docs.moodle.org/dev/Quiz_statistics_calculations), times 100; `other` is the
 * total without the mark. `discriminationIndex`: r of mark and other. `discriminativeEfficiency`: their covariance, of the
 * largest that the same marks and others could have. `effectiveWeight`: the share of an item in the spread of totals.
 */
export type MoodleFigures = {
  discriminationIndex: number | null;
  discriminativeEfficiency: number | null;
  effectiveWeight: number | null;
};

/** In per cent; null where there is nothing to divide by. */
const percent = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null);

const efficiencies = (ranked: RankedMarks) => {
  const { marks } = ranked;
  const others = restsOf(ranked);
  const r = correlation(marks, others);
  const largest = covariance(marks.slice().sort(), others.slice().sort()) ?? 0;
  return {
    discriminationIndex: r === null ? null : 100 * r,
    discriminativeEfficiency: percent(covariance(marks, others) ?? 0, largest),
  };
};

/** For each item. An item that pulls against the total has no weight, and adds nothing to that of the others. */
export const moodleFigures = (items: readonly RankedMarks[]): MoodleFigures[] => {
  const withTotals = items.map(({ marks, totals }) => covariance(marks, totals));
  const roots = withTotals.map((found) => (found === null || found < 0 ? null : Math.sqrt(found)));
  const sum = roots.reduce<number>((whole, root) => whole + (root ?? 0), 0);
  return items.map((item, index) => {
    const root = roots[index] ?? null;
    return { ...efficiencies(item), effectiveWeight: root === null ? null : percent(root, sum) };
  });
};
