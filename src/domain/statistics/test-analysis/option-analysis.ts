import { correlation } from "./moments";
import type { ItemResponses } from "./responses";

/** `share`: of those who answered. `optionTotal`: r of having chosen it and the total. */
export type OptionAnalysis = {
  option: string;
  isKey: boolean;
  count: number;
  share: number | null;
  optionTotal: number | null;
};

/** Each option that was chosen or is right, in the order of its name. */
export const analyseOptions = ({ answers, options = [] }: ItemResponses, totals: Float64Array): OptionAnalysis[] => {
  const persons = Uint32Array.from(answers.keys()).filter((person) => answers[person]);
  const own = Float64Array.from(persons, (person) => totals[person] ?? 0);
  return options
    .flatMap(({ option, isKey }, answer) => {
      // The first is that nothing was chosen.
      if (answer === 0) return [];
      const chosen = Uint8Array.from(persons, (person) => Number(answers[person] === answer));
      const count = chosen.reduce((sum, one) => sum + one, 0);
      const share = persons.length === 0 ? null : count / persons.length;
      return [{ option, isKey, count, share, optionTotal: correlation(chosen, own) }];
    })
    .sort((one, other) => (one.option < other.option ? -1 : 1));
};
