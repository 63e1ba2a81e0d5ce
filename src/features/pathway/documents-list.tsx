import type { Passage } from "../../data/catalogue/list-passages";
import { routingWords } from "../../messages/routing-words";
import { useMessages } from "../../ui/language-context";
import { PathwayLine } from "./pathway-lines";
import { ReadOn } from "./read-on";
import type { FactRow } from "./to-facts";
import type { Outcome } from "./to-outcome";

type Props = Pick<Outcome, "documents"> & { facts: FactRow[]; passages: Passage[] };

/** Boxes to tick. A label holds no other control, so the words stand beside it with their mark. */
export const DocumentsList = ({ documents, facts, passages }: Props) => {
  const words = useMessages(routingWords);
  if (documents.length === 0) return null;
  return (
    <section id="documents" aria-labelledby="documents-heading">
      <h2 id="documents-heading">{words.documents}</h2>
      <p className="meta print:hidden">{words.documentsNote}</p>
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
                <ReadOn told={line.told} passages={passages} brief />
              </div>
            </li>
          ))}
        </ul>
      </div>
      <p id="kept-marks" className="kept-marks" hidden>
        <span data-words={words.ticked} />
        <button type="button">{words.untick}</button>
      </p>
    </section>
  );
};
