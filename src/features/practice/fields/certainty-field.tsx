import type { Certainty } from "../../../domain/block/response-request";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";

const degrees: Certainty[] = ["sure", "unsure", "guess"];

type Props = { certainty: Certainty | undefined; onRate: (certainty: Certainty) => void };

/** How sure the learner is; may be left open. */
export function CertaintyField({ certainty, onRate }: Props) {
  const { howSure, certainties } = runnerMessagesIn(useLanguage()).questionFields;
  return (
    <fieldset className="certainty">
      <legend>{howSure}</legend>
      {degrees.map((degree) => (
        <label key={degree}>
          <input
            type="radio"
            name="certainty"
            value={degree}
            defaultChecked={certainty === degree}
            onChange={() => onRate(degree)}
          />
          <span>{certainties[degree]}</span>
        </label>
      ))}
    </fieldset>
  );
}
