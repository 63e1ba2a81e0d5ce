import type { Diagnostic } from "../../domain/diagnostic";
import { lineFreshness } from "../../domain/pathway/line-freshness";
import { diagnosticAt } from "../yaml/source-location";
import type { LocatedPathway } from "./compile-pathway";

/** Advice on what of a route has gone out of date. `today`: `YYYY-MM-DD`. */
export function overduePathway({ parsed, facts }: LocatedPathway, today: string): Diagnostic[] {
  const overdue = [...parsed.lines, ...parsed.dates].filter(
    ({ value }) => lineFreshness(value, facts, today) === "red",
  );
  const past = parsed.dates.filter(({ value }) => value.day < today && !value.past);
  return [
    ...overdue.map(({ value, locate }) =>
      diagnosticAt(locate([]), {
        rule: "overdue",
        severity: "warning",
        message: `A fact of \`${value.id}\` is red, so readers see “We have not checked this recently” instead.`,
        suggestion: "Read its source again; the advice on that source says how.",
      }),
    ),
    ...past.map(({ value, locate }) =>
      diagnosticAt(locate(["day"]), {
        rule: "overdue",
        severity: "warning",
        message: `The day of \`${value.id}\`, ${value.day}, has passed, so that readers no longer see it.`,
        suggestion: "Write the next one. Delete this one, or write `past: true` to show it as an earlier year's.",
      }),
    ),
  ];
}
