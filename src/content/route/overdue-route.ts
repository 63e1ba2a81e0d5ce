import { lineStanding } from "../../domain/route/line-standing";
import type { Problem } from "../problem";
import { problemAt } from "../yaml/place";
import type { Route } from "./compile-route";

/** Advice on what of a route has gone out of date. `today`: `YYYY-MM-DD`. */
export function overdueRoute({ written, facts }: Route, today: string): Problem[] {
  const red = [...written.lines, ...written.dates].filter(({ value }) => lineStanding(value, facts, today) === "red");
  const past = written.dates.filter(({ value }) => value.day < today);
  return [
    ...red.map(({ value, placeOf }) =>
      problemAt(placeOf([]), {
        severity: "warn",
        message: `A fact of \`${value.id}\` is red, so readers see “We have not checked this recently” instead.`,
        mend: "Read its source again; the advice on that source says how.",
      }),
    ),
    ...past.map(({ value, placeOf }) =>
      problemAt(placeOf(["day"]), {
        severity: "warn",
        message: `The day of \`${value.id}\`, ${value.day}, has passed, so that readers no longer see it.`,
        mend: "Write the next one, or delete it.",
      }),
    ),
  ];
}
