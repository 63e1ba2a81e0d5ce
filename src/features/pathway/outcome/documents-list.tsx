import type { ArticleSection } from "../../../data/article/list-section-headings";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { PathwayLine } from "./pathway-lines";
import { ReadOn } from "./read-on";
import type { FactRow } from "./to-facts";
import type { OutcomeContent } from "./to-outcome";

type Props = Pick<OutcomeContent, "documents"> & { facts: FactRow[]; passages: ArticleSection[] };

/** Boxes to tick. A label holds no other control, so the words stand beside it with their mark. */
export const DocumentsList = ({ documents, facts, passages }: Props) => {
  const messages = messagesIn(useLanguage()).pathway;
  if (documents.length === 0) return null;
  return (
    <section id="documents" aria-labelledby="documents-heading">
      <h2 id="documents-heading">{messages.documents}</h2>
      <p className="meta print:hidden">{messages.documentsNote}</p>
      <div className="checklist">
        <ul>
          {documents.map((line) => (
            <li key={line.id}>
              <label>
                <input type="checkbox" data-keep={line.id} aria-labelledby={`document-${line.id}`} />
              </label>
              <div>
                <div id={`document-${line.id}`}>
                  <PathwayLine line={line} facts={facts} />
                </div>
                <ReadOn locations={line.readOn} passages={passages} brief />
              </div>
            </li>
          ))}
        </ul>
      </div>
      <p id="kept-marks" className="kept-marks" hidden>
        <span data-words={messages.ticked} />
        <button type="button">{messages.untick}</button>
      </p>
    </section>
  );
};
