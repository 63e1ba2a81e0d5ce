import type { ArticleSection } from "../../../data/article/list-section-headings";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { Fold } from "./fold";
import { PathwayLine } from "./pathway-lines";
import { ReadOn } from "./read-on";
import type { OutcomeContent } from "./to-outcome";

type Props = { outcome: OutcomeContent; passages: ArticleSection[] };

/** Boxes to tick, and once for all of them what tells more. A label holds no other control, so the words stand beside it. */
export const DocumentsList = ({ outcome: { documents, readOn, facts }, passages }: Props) => {
  const messages = messagesIn(useLanguage()).pathway;
  if (documents.length === 0) return null;
  return (
    <Fold id="documents" heading={messages.documents(documents.length)}>
      <p className="meta print:hidden">{messages.documentsNote}</p>
      <div className="checklist">
        <ul>
          {documents.map((line) => (
            <li key={line.id}>
              <label>
                <input type="checkbox" data-keep={line.id} aria-labelledby={`document-${line.id}`} />
              </label>
              <div id={`document-${line.id}`}>
                <PathwayLine line={line} facts={facts} />
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
