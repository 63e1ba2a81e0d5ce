import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import { originalLanguage } from "../../domain/language";
import { type Combination, proveTable, type TableAnomaly } from "../../domain/pathway/decisions/prove-table";
import type { PathwayQuestion } from "../../domain/pathway/pathway-table";
import { diagnosticAt } from "../yaml/source-location";
import type { ParsedPathway } from "./read-pathway";

/** More holes than these are seldom more than one mistake. */
const most = 20;

/** What the proof says of a route whose names are all known, at the lines where it can be corrected. */
export function provePathway(pathway: ParsedPathway): Diagnostic[] {
  const questions = pathway.questions.map(({ value }) => value);
  const rules = pathway.rules.map(({ value }) => value);
  const outcomes = pathway.outcomes.map(({ value }) => value.id);
  return proveTable({ questions, rules, outcomes }, most).map((anomaly) => explain(anomaly, pathway, questions));
}

function explain(anomaly: TableAnomaly, pathway: ParsedPathway, questions: PathwayQuestion[]): Diagnostic {
  const ruleLocation = (rule: number | undefined): SourceLocation =>
    pathway.rules[rule ?? 0]?.locate([]) ?? { file: "route.yaml", line: 1, column: 1 };
  const lineOf = (rule: number): string => `line ${ruleLocation(rule).line} (→ ${pathway.rules[rule]?.value.to})`;
  switch (anomaly.kind) {
    case "hole":
      return diagnosticAt(ruleLocation(0), {
        severity: "error",
        rule: "route-hole",
        message: `No rule says where this leads: ${inWords(anomaly.combination, questions)}.`,
        suggestion:
          "Add a rule for it, or widen one. Where nothing is known, lead it to an outcome that says whom to ask.",
      });
    case "overlap":
      return diagnosticAt(ruleLocation(anomaly.rules.at(-1)), {
        severity: "error",
        rule: "route-overlap",
        message: `Rules lead this to different outcomes: ${inWords(anomaly.combination, questions)}. They stand on ${listed(anomaly.rules.map(lineOf))}.`,
        suggestion: "Narrow all but one of them by an answer that tells them apart.",
      });
    case "idle-rule":
      return diagnosticAt(ruleLocation(anomaly.rule), {
        severity: "error",
        rule: "route-idle",
        message: `This rule never decides: all that it fits is decided by ${listed(anomaly.before.map(lineOf))}.`,
        suggestion: "Delete it, or correct its answers.",
      });
    case "idle-outcome": {
      const outcome = pathway.outcomes.find(({ value }) => value.id === anomaly.outcome);
      return diagnosticAt(outcome?.locate([]) ?? ruleLocation(0), {
        severity: "error",
        rule: "route-idle",
        message: `No combination of answers ends in the outcome \`${anomaly.outcome}\`.`,
        suggestion: "Add a rule that leads to it, or delete it.",
      });
    }
  }
}

const listed = (parts: string[]): string => (parts.length > 0 ? parts.join(", ") : "no combination at all");

/** “Your goal?” Residency or A fellowship; “Your school?” Elsewhere. */
function inWords(combination: Combination, questions: PathwayQuestion[]): string {
  const answered = Object.entries(combination).map(([name, answers]) => {
    const question = questions.find(({ id }) => id === name);
    const words = answers.map((id) => question?.answers.find((answer) => answer.id === id)?.[originalLanguage] ?? id);
    return `“${question?.ask[originalLanguage] ?? name}” ${words.join(" or ")}`;
  });
  return answered.length > 0 ? answered.join("; ") : "whatever is answered";
}
