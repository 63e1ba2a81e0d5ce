import type { DraftCheck } from "../../../domain/draft/draft-check";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { sayProblem } from "../problems/say-problem";

type Problem = DraftCheck["diagnostics"][number];

/** What is wrong with a value or a question, and what to do about it. `entry`: what it is about, a question where it does not say. */
export type ListedDiagnostic = Pick<Problem, "severity" | "message" | "suggestion"> &
  Partial<Pick<Problem, "rule" | "entry" | "sentence">>;

const anyQuestion = { kind: "question", id: "", name: "" } as const;

/** What the gate says; what stops the publication first. `id`: for the fields that it is about. */
export const DiagnosticList = ({ diagnostics, id }: { diagnostics: readonly ListedDiagnostic[]; id?: string }) => {
  const page = useLanguage();
  const { studioQuestions: messages } = messagesIn(page);
  if (diagnostics.length === 0) return null;
  const sorted = diagnostics.toSorted((one, other) => one.severity.localeCompare(other.severity));
  return (
    <ul id={id} className="studio-diagnostics">
      {sorted.map((each) => {
        const wording = sayProblem({ entry: anyQuestion, ...each }, page);
        return (
          <li key={each.message} data-severity={each.severity}>
            <span className="font-semibold">{messages.severities[each.severity]}:</span>{" "}
            <span lang={wording.language}>{wording.text}</span>
          </li>
        );
      })}
    </ul>
  );
};
