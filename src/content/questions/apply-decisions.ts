import type { Finding } from "../../domain/question/finding";
import { isDecidedBy } from "../../domain/question/lint/decision";
import type { Problem } from "../problem";
import { problemAt } from "../yaml/place";
import type { Questions } from "./read-questions";

/** `open`: the findings that nobody has decided on. `idle`: decisions that match none, which only mislead whoever reads them. */
export function applyDecisions(
  { decisions }: Questions,
  findings: readonly Finding[],
): { open: Finding[]; idle: Problem[] } {
  const open = findings.filter((finding) => !decisions.some(({ value }) => isDecidedBy(value, finding)));
  const idle = decisions
    .filter(({ value }) => !findings.some((finding) => isDecidedBy(value, finding)))
    .map(({ value, placeOf }) =>
      problemAt(placeOf([]), {
        severity: "warn",
        message: `The decision on ${value.rule} of “${value.item}” matches no warning.`,
        mend: "Take it out, or name the item or model and the rule that the warning names.",
      }),
    );
  return { open, idle };
}
