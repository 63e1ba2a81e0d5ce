import { correlation, mean, standardDeviation } from "./moments";
import { type ItemResponses, markOf } from "./responses";

/**
 * Of the persons who answered the item. `facility`: the mean mark, of the maximum. `itemRest`: r of the mark and the total
 * without it; `itemTotal`: with it. `discriminationIndex27`: by how much of the maximum the mean of the best 27 % of
 * totals is above that of the worst (Kelley, 1939), floor(0.27 n) persons in each; of equal totals the earlier row is the lower.
 */
export type ItemAnalysis = {
  n: number;
  facility: number | null;
  sd: number | null;
  itemRest: number | null;
  itemTotal: number | null;
  discriminationIndex27: number | null;
};

/** The marks of those who answered an item, and their totals, from the lowest total up. */
export type RankedMarks = { marks: Float64Array; totals: Float64Array };

/** `ranked`: the persons from the lowest total up. */
export const rankMarks = (item: ItemResponses, totals: Float64Array, ranked: Uint32Array): RankedMarks => {
  const answered = ranked.filter((person) => item.answers[person]);
  return {
    marks: Float64Array.from(answered, (person) => markOf(item, person)),
    totals: Float64Array.from(answered, (person) => totals[person] ?? 0),
  };
};

/** The totals without the item. */
export const restsOf = ({ marks, totals }: RankedMarks): Float64Array =>
  totals.map((total, index) => total - (marks[index] ?? 0));

const share = 0.27;

const discriminationIndex = (marks: Float64Array, maximum: number): number | null => {
  const size = Math.floor(share * marks.length);
  const [low, high] = [mean(marks.subarray(0, size)), mean(marks.subarray(marks.length - size))];
  return size === 0 || low === null || high === null ? null : (high - low) / maximum;
};

export const analyseItem = ({ maximum }: ItemResponses, ranked: RankedMarks): ItemAnalysis => {
  const { marks, totals } = ranked;
  const average = mean(marks);
  return {
    n: marks.length,
    facility: average === null ? null : average / maximum,
    sd: standardDeviation(marks),
    itemRest: correlation(marks, restsOf(ranked)),
    itemTotal: correlation(marks, totals),
    discriminationIndex27: discriminationIndex(marks, maximum),
  };
};
