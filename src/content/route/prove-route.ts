import { type Combination, proveTable, type TableFault } from "../../domain/route/prove-table";
import type { RouteQuestion } from "../../domain/route/route-table";
import type { Problem } from "../problem";
import { type Place, problemAt } from "../yaml/place";
import type { WrittenRoute } from "./read-route";

/** More holes than these are seldom more than one mistake. */
const most = 20;

/** What the proof says of a route whose names are all known, at the lines where it can be mended. */
export function proveRoute(route: WrittenRoute): Problem[] {
  const questions = route.questions.map(({ value }) => value);
  const rules = route.rules.map(({ value }) => value);
  const outcomes = route.outcomes.map(({ value }) => value.id);
  return proveTable({ questions, rules, outcomes }, most).map((fault) => explain(fault, route, questions));
}

function explain(fault: TableFault, route: WrittenRoute, questions: RouteQuestion[]): Problem {
  const rulePlace = (rule: number | undefined): Place =>
    route.rules[rule ?? 0]?.placeOf([]) ?? { file: "route.yaml", line: 1, column: 1 };
  const lineOf = (rule: number): string => `line ${rulePlace(rule).line} (→ ${route.rules[rule]?.value.to})`;
  switch (fault.kind) {
    case "hole":
      return problemAt(rulePlace(0), {
        severity: "err",
        rule: "route-hole",
        message: `No rule says where this leads: ${inWords(fault.combination, questions)}.`,
        mend: "Add a rule for it, or widen one. Where nothing is known, lead it to an outcome that says whom to ask.",
      });
    case "overlap":
      return problemAt(rulePlace(fault.rules.at(-1)), {
        severity: "err",
        rule: "route-overlap",
        message: `Rules lead this to different outcomes: ${inWords(fault.combination, questions)}. They stand on ${listed(fault.rules.map(lineOf))}.`,
        mend: "Narrow all but one of them by an answer that tells them apart.",
      });
    case "idle-rule":
      return problemAt(rulePlace(fault.rule), {
        severity: "err",
        rule: "route-idle",
        message: `This rule never decides: all that it fits is decided by ${listed(fault.before.map(lineOf))}.`,
        mend: "Delete it, or correct its answers.",
      });
    case "idle-outcome": {
      const outcome = route.outcomes.find(({ value }) => value.id === fault.outcome);
      return problemAt(outcome?.placeOf([]) ?? rulePlace(0), {
        severity: "err",
        rule: "route-idle",
        message: `No combination of answers ends in the outcome \`${fault.outcome}\`.`,
        mend: "Add a rule that leads to it, or delete it.",
      });
    }
  }
}

const listed = (parts: string[]): string => (parts.length > 0 ? parts.join(", ") : "no combination at all");

/** “Your goal?” Residency or A fellowship; “Your school?” Elsewhere. */
function inWords(combination: Combination, questions: RouteQuestion[]): string {
  const said = Object.entries(combination).map(([name, answers]) => {
    const question = questions.find(({ id }) => id === name);
    const words = answers.map((id) => question?.answers.find((answer) => answer.id === id)?.en ?? id);
    return `“${question?.ask.en ?? name}” ${words.join(" or ")}`;
  });
  return said.length > 0 ? said.join("; ") : "whatever is answered";
}
