import type { Passage } from "../../data/list-passages";
import { useWords } from "../../ui/language-context";
import { routingWords } from "../../words/routing-words";
import { ReadOn } from "./read-on";
import { RouteLines } from "./route-lines";
import type { ShownFact } from "./shown-facts";
import type { ShownOutcome } from "./shown-outcome";

type Props = { step: ShownOutcome["steps"][number]; number: number; facts: ShownFact[]; passages: Passage[] };

/** A step on the line that joins its number to the next. */
export const RouteStep = ({ step: { id, title, lines, told }, number, facts, passages }: Props) => {
  const words = useWords(routingWords);
  const heading = `step-${number}-heading`;
  return (
    <section id={`step-${number}`} className="step" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>
          <span className="sr-only">{words.step(number)}</span>
          <span className="step-number" aria-hidden="true">
            {number}
          </span>
          {title}
        </h2>
        <label className="step-done">
          <input type="checkbox" data-keep={`step-${id}`} aria-describedby={heading} />
          {words.done}
        </label>
      </div>
      <RouteLines lines={lines} facts={facts} />
      <ReadOn told={told} passages={passages} />
    </section>
  );
};
