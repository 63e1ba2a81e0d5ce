import type { Language } from "../../../../domain/language";
import { type Effort, effortOf } from "../../../../domain/pathway/effort";
import { exampleMonths, stageLines } from "../../../../domain/pathway/pathway-example";
import type { PathwayTable } from "../../../../domain/pathway/pathway-table";

/** `assumed`: no page says how long it takes, or none that was checked lately. */
type ExampleStage<Line> = {
  name: string;
  from: number;
  months: number;
  assumed: boolean;
  dollars: number;
  lines: Line[];
};

/** Somebody’s way in one language: all of it, and until work begins, where that is before the end. The dollars are those of costs with a figure. */
export type OutcomeExample<Line> = {
  id: string;
  name: string;
  inAll: Sum;
  untilWork: Sum | null;
  stages: ExampleStage<Line>[];
};
type Sum = { months: number; dollars: number };

/** The examples of an outcome. `show`: lines by their ids; `isShown`: whether one was checked lately enough. */
export const toExamples = <Line>(
  { examples }: Pick<PathwayTable, "examples">,
  outcome: string,
  { show, isShown }: { show: (ids: readonly string[]) => Line[]; isShown: (line: string) => boolean },
  language: Language,
): OutcomeExample<Line>[] =>
  examples
    .filter(({ outcomes }) => outcomes.includes(outcome))
    .map((example) => {
      const { id, [language]: name, work } = example;
      const stages = example.stages.map((stage) => ({ stage, effort: effortOf(stage, isShown) }));
      const dollarsOf = (some: readonly { effort: Effort }[]) =>
        some.reduce((sum, { effort }) => sum + effort.dollars, 0);
      return {
        id,
        name,
        inAll: { months: exampleMonths(example), dollars: dollarsOf(stages) },
        untilWork:
          work === undefined
            ? null
            : { months: work, dollars: dollarsOf(stages.filter(({ stage }) => stage.from < work)) },
        stages: stages.map(({ stage, effort }) => ({
          name: stage[language],
          from: stage.from,
          months: stage.months,
          assumed: effort.months === null,
          dollars: effort.dollars,
          lines: show(stageLines(stage)),
        })),
      };
    });
