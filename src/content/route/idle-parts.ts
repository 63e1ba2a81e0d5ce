import type { Problem } from "../problem";
import { type Placed, problemAt } from "../yaml/place";
import type { WrittenRoute } from "./read-route";

/** Advice on lines, steps and dates that no outcome shows. */
export function idleParts({ lines, steps, dates, outcomes }: WrittenRoute): Problem[] {
  const shown = outcomes.map(({ value }) => value);
  const usedSteps = shown.flatMap((outcome) => outcome.steps);
  const usedLines = [
    ...shown.flatMap(({ bottom, documents, uncertain }) => [...bottom, ...documents, ...uncertain]),
    ...steps.flatMap(({ value }) => value.lines),
  ];
  const usedDates = dates.filter(({ value }) => usedSteps.includes(value.step)).map(({ value }) => value.id);
  return [...idle("line", lines, usedLines), ...idle("step", steps, usedSteps), ...idle("date", dates, usedDates)];
}

function idle(noun: string, entries: readonly Placed<{ id: string }>[], used: readonly string[]): Problem[] {
  const names = new Set(used);
  return entries
    .filter(({ value }) => !names.has(value.id))
    .map(({ value, placeOf }) =>
      problemAt(placeOf([]), {
        severity: "warn",
        rule: "route-idle",
        message: `No outcome shows the ${noun} \`${value.id}\`.`,
        mend: "Name it in an outcome or a step, or delete it.",
      }),
    );
}
