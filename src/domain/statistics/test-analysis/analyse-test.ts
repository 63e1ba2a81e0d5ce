import { analyseItem, type ItemAnalysis, rankMarks } from "./item-analysis";
import { kurtosis, mean, skewness, standardDeviation } from "./moments";
import { type MoodleFigures, moodleFigures } from "./moodle-figures";
import { analyseOptions, type OptionAnalysis } from "./option-analysis";
import { estimateRasch, type RaschEstimate, raschEstimator } from "./rasch/estimate-rasch";
import { type Reliability, reliability } from "./reliability";
import { type Responses, totalsOf } from "./responses";

/** Standard deviations have divisor n - 1. What is not defined, such as the spread of one number, is null. */
export type TestAnalysis = {
  test: {
    n: number;
    items: number;
    mean: number | null;
    sd: number | null;
    skewness: number | null;
    kurtosis: number | null;
    raschEstimator: typeof raschEstimator;
  } & Reliability;
  items: ({ item: string } & ItemAnalysis & {
      moodle: MoodleFigures;
      rasch: RaschEstimate;
      options: OptionAnalysis[];
    })[];
};

/** Persons from the lowest total up; of equal totals, the earlier row first. */
const rankPersons = (totals: Float64Array): Uint32Array =>
  Uint32Array.from(totals.keys()).sort((one, other) => (totals[one] ?? 0) - (totals[other] ?? 0) || one - other);

/** Classical test theory, Moodle's figures and the Rasch model for one test. */
export const analyseTest = (responses: Responses): TestAnalysis => {
  const totals = totalsOf(responses);
  const persons = rankPersons(totals);
  const ranked = responses.items.map((item) => rankMarks(item, totals, persons));
  const moodle = moodleFigures(ranked);
  const rasch = estimateRasch(responses);
  return {
    test: {
      n: responses.persons,
      items: responses.items.length,
      mean: mean(totals),
      sd: standardDeviation(totals),
      ...reliability(responses),
      skewness: skewness(totals),
      kurtosis: kurtosis(totals),
      raschEstimator,
    },
    items: responses.items.flatMap((item, index) => {
      const [marks, figures, estimate] = [ranked[index], moodle[index], rasch[index]];
      return marks && figures && estimate
        ? [
            {
              ...{ item: item.item, ...analyseItem(item, marks) },
              ...{ moodle: figures, rasch: estimate, options: analyseOptions(item, totals) },
            },
          ]
        : [];
    }),
  };
};
