import type { Language } from "../../../../domain/language";
import { exampleMonths, stageLines } from "../../../../domain/pathway/pathway-example";
import type { PathwayTable } from "../../../../domain/pathway/pathway-table";

/** A line as the page shows it: `text` is null where its facts have not been checked for too long. */
type Shown = { text: string | null };

/** `assumed`: no page says how long it takes, or none that was checked lately. */
type ExampleStage<Line> = { name: string; from: number; months: number; assumed: boolean; lines: Line[] };

/** Somebody’s way in one language. `months`: all of it; `dollars`: what the costs with a figure add up to. */
export type OutcomeExample<Line> = {
  id: string;
  name: string;
  months: number;
  dollars: number;
  stages: ExampleStage<Line>[];
};

/** The examples of an outcome. `show`: lines by their ids. */
export const toExamples = <Line extends Shown>(
  { examples }: Pick<PathwayTable, "examples">,
  outcome: string,
  show: (ids: readonly string[]) => Line[],
  language: Language,
): OutcomeExample<Line>[] =>
  examples
    .filter(({ outcomes }) => outcomes.includes(outcome))
    .map((example) => {
      const isShown = (id: string | undefined): boolean =>
        id !== undefined && show([id]).some(({ text }) => text !== null);
      const costs = example.stages.flatMap((stage) => stage.costs).filter(({ line }) => isShown(line));
      return {
        id: example.id,
        name: example[language],
        months: exampleMonths(example),
        dollars: costs.reduce((sum, { dollars }) => sum + dollars, 0),
        stages: example.stages.map(({ [language]: name, from, months, ...stage }) => ({
          name,
          from,
          months,
          assumed: !isShown(stage.length),
          lines: show(stageLines(stage)),
        })),
      };
    });
