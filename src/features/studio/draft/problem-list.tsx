import { draftAddress } from "../../../domain/draft/draft-address";
import type { DraftCheck as Check } from "../../../domain/draft/draft-check";
import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { fileName } from "./file-name";

/** What stops a draft's publication, and below it, folded, what does not. */
export const ProblemList = ({ draftId, check }: { draftId: string; check: Check }) => {
  const language = useLanguage();
  const messages = messagesIn(language).studio;
  const rows = (severity: "error" | "warning") => check.diagnostics.filter((each) => each.severity === severity);
  const [errors, warnings] = [rows("error"), rows("warning")];
  const list = (diagnostics: Check["diagnostics"]) => (
    <ul className="studio-problems">
      {diagnostics.map(({ file, line, column, rule, message, suggestion }) => (
        <li
          key={`${file} ${line} ${column} ${rule} ${message}`}
          data-line={line}
          data-column={column}
          data-file={file}
          data-rule={rule}
        >
          <a href={`${addressIn(language, draftAddress(draftId, file))}#text`}>
            {fileName(file, messages)}, {messages.draft.line(line).toLowerCase()}
          </a>{" "}
          <span lang="en">
            {message} {suggestion}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <section id="problems" className="mt-6" aria-live="polite" data-problems={JSON.stringify(check.diagnostics)}>
      <h2>{messages.draft.problems}</h2>
      {errors.length + warnings.length === 0 && <p className="mt-2">{messages.draft.noProblems}</p>}
      {errors.length > 0 && (
        <>
          <p className="mt-2 font-semibold">{messages.draft.errors(errors.length)}</p>
          {list(errors)}
        </>
      )}
      {warnings.length > 0 && (
        <details className="fold mt-3">
          <summary>
            <span>{messages.draft.warnings(warnings.length)}</span>
          </summary>
          {list(warnings)}
        </details>
      )}
    </section>
  );
};
