import type { Passage } from "../../data/list-passages";
import { useWords } from "../../ui/language-context";
import { routingWords } from "../../words/routing-words";
import { ReadOn } from "./read-on";
import { RouteLine } from "./route-lines";
import type { ShownFact } from "./shown-facts";
import type { ShownOutcome } from "./shown-outcome";

type Props = Pick<ShownOutcome, "documents"> & { facts: ShownFact[]; passages: Passage[] };

/** Boxes to tick. A label holds no other control, so the words stand beside it with their mark. */
export const DocumentsList = ({ documents, facts, passages }: Props) => {
  const words = useWords(routingWords);
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
                  <RouteLine line={line} facts={facts} />
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
