import { countChanges } from "../../../domain/article/changes/count-changes";
import { messagesIn } from "../../../messages/messages";
import { formatDay } from "../../../ui/format-day";
import { useLanguage } from "../../../ui/language-context";
import type { Comparison } from "./comparison";
import { SectionChanges } from "./section-changes";

/**
 * What changed, section by section. A guide's page takes this very part of the page for a reader who comes back:
 * `data-changes` says how many changes there are.
 */
export const ChangesList = ({
  comparison: { slug, language: articleLanguage, notes, changes },
}: {
  comparison: Comparison;
}) => {
  const language = useLanguage();
  const messages = messagesIn(language).history;
  return (
    <div data-changes={countChanges(changes)} lang={articleLanguage} className="changes">
      {notes.length > 0 && (
        <ul aria-label={messages.notes} className="change-notes">
          {notes.map(({ on, note }) => (
            <li key={`${on} ${note}`}>
              <time dateTime={on} className="change-word">
                {formatDay(on, language)}
              </time>{" "}
              {note}
            </li>
          ))}
        </ul>
      )}
      {changes.map((section) => (
        <SectionChanges key={`${section.kind} ${section.anchor}`} slug={slug} section={section} />
      ))}
    </div>
  );
};
