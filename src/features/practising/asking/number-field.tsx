import type { Answer } from "../../../domain/question/answer";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { OwnWords } from "./own-words";

type Props = { question: PublicQuestion; draft: Answer | undefined; onChoose: (draft: Answer | undefined) => void };

/** A number and its unit, named by the stem. */
export const NumberField = ({ question, draft, onChoose }: Props) => (
  <p className="flex flex-wrap items-center gap-3">
    <input
      type="number"
      step="any"
      inputMode="decimal"
      name="number"
      aria-labelledby="stem unit"
      defaultValue={draft && "number" in draft ? draft.number : undefined}
      onChange={({ target }) =>
        onChoose(Number.isFinite(target.valueAsNumber) ? { number: target.valueAsNumber } : undefined)
      }
      className="min-h-12 w-40 max-w-full rounded-lg border-2 border-edge bg-raised px-3 text-xl text-ink"
    />
    <span id="unit">
      <OwnWords>{question.unit}</OwnWords>
    </span>
  </p>
);
