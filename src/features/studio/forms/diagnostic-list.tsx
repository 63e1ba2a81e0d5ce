import type { Diagnostic } from "../../../domain/diagnostic";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** What is wrong with a value or a question, and what to do about it. */
export type ListedDiagnostic = Pick<Diagnostic, "severity" | "message" | "suggestion">;

/** What the gate says; what stops the publication first. `id`: for the fields that it is about. */
export const DiagnosticList = ({ diagnostics, id }: { diagnostics: readonly ListedDiagnostic[]; id?: string }) => {
  const { studioQuestions: messages } = messagesIn(useLanguage());
  if (diagnostics.length === 0) return null;
  const sorted = diagnostics.toSorted((one, other) => one.severity.localeCompare(other.severity));
  return (
    <ul id={id} className="studio-diagnostics">
      {sorted.map(({ severity, message, suggestion }) => (
        <li key={message} data-severity={severity}>
          <span className="font-semibold">{messages.severities[severity]}:</span>{" "}
          <span lang="en">
            {message} {suggestion}
          </span>
        </li>
      ))}
    </ul>
  );
};
