import type { Certainty } from "../running/runner-state";

const degrees: [Certainty, string][] = [
  ["sure", "Sure"],
  ["unsure", "Unsure"],
  ["guess", "Guess"],
];

type Props = { certainty: Certainty | undefined; onFeel: (certainty: Certainty) => void };

/** How sure the learner is; may be left open. */
export const CertaintyField = ({ certainty, onFeel }: Props) => (
  <fieldset className="certainty">
    <legend className="float-left">How sure are you? (optional)</legend>
    {degrees.map(([degree, label]) => (
      <label key={degree}>
        <input
          type="radio"
          name="certainty"
          value={degree}
          defaultChecked={certainty === degree}
          onChange={() => onFeel(degree)}
        />
        {label}
      </label>
    ))}
  </fieldset>
);
