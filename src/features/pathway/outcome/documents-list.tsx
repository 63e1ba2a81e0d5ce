import type { ArticleSection } from "../../../data/article/list-section-headings";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { FactMark } from "./facts/fact-mark";
import { Fold } from "./fold";
import { ReadOn } from "./read-on";
import type { OutcomeContent } from "./to-outcome";

type Props = { outcome: OutcomeContent; passages: ArticleSection[] };

/** Boxes to tick, and once for all of them what tells more. A label holds no other control, so the mark stands after it. */
export const DocumentsList = ({ outcome: { documents, readOn, facts }, passages }: Props) => {
  const messages = messagesIn(useLanguage()).pathway;
  return (
    <Fold id="documents" heading={messages.documents(documents.length)}>
      <p className="meta print:hidden">{messages.documentsNote}</p>
      <div className="checklist">
        <ul>
          {documents.map((line) => (
            <li key={line.id}>
              <label>
                <input
                  type="checkbox"
                  id={`box-${line.id}`}
                  data-keep={line.id}
                  aria-labelledby={`document-${line.id}`}
                />
              </label>
              <div>
                <label htmlFor={`box-${line.id}`} id={`document-${line.id}`}>
                  {line.text ?? <strong>{messages.unchecked}</strong>}
                </label>
                <FactMark facts={line.facts.flatMap((id) => facts.filter((fact) => fact.id === id))} />
              </div>
            </li>
          ))}
        </ul>
      </div>
      <ReadOn locations={readOn} passages={passages} />
      <p id="kept-marks" className="kept-marks" hidden>
        <span data-words={messages.ticked} />
        <button type="button">{messages.untick}</button>
      </p>
    </Fold>
  );
};
