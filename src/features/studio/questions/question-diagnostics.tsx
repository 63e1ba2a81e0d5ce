import type { QuestionDiagnostic } from "../../../domain/draft/questions/draft-questions";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** What is wrong with a question and what to do about it; what stops its publication first. `id`: for the fields that it is about. */
export const QuestionDiagnostics = ({
  diagnostics,
  id,
}: {
  diagnostics: readonly QuestionDiagnostic[];
  id?: string;
}) => {
  const { studioQuestions: messages } = messagesIn(useLanguage());
  if (diagnostics.length === 0) return null;
  const sorted = diagnostics.toSorted((one, other) => one.severity.localeCompare(other.severity));
  return (
    <ul id={id} className="question-diagnostics">
      {sorted.map(({ rule, severity, message, suggestion }) => (
        <li key={`${rule} ${message}`} data-severity={severity}>
          <span className="font-semibold">{messages.severities[severity]}:</span>{" "}
          <span lang="en">
            {message} {suggestion}
          </span>
        </li>
      ))}
    </ul>
  );
};
