import { useEffect, useRef, useState } from "react";
import { canBeNegative, impossibleNumber } from "../../../../domain/item/forms/numeric/impossible-number";
import { isUnitFirst } from "../../../../domain/text/numbers/with-unit";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import { ItemLanguage } from "../../fields/item-language";
import type { FieldsProps } from "../player-form";

/** What a browser keeps out of a field for numbers, without a word. */
const notOfANumber = /[^\d.,+\-eE\s]/;

/** A number and its unit, named by the stem. What cannot be meant, and what the field does not take, is said beside it. */
export function NumberField({ question, draft, onChoose }: FieldsProps<"numeric">) {
  const { unit } = question;
  const messages = runnerMessagesIn(useLanguage()).questionFields;
  const field = useRef<HTMLInputElement>(null);
  const [isLetter, setLetter] = useState(false);
  useEffect(() => {
    const input = field.current;
    const watch = ({ data }: InputEvent) => setLetter(notOfANumber.test(data ?? ""));
    input?.addEventListener("beforeinput", watch);
    return () => input?.removeEventListener("beforeinput", watch);
  }, []);
  const number = draft?.number;
  const impossible = number === undefined ? undefined : impossibleNumber(number, unit);
  const warning =
    (isLetter && messages.digitsOnly) || (impossible && messages[impossible === "negative" ? "negative" : "tooLarge"]);
  return (
    <>
      <p className="flex flex-wrap items-center gap-3">
        <input
          ref={field}
          type="number"
          step="any"
          min={canBeNegative(unit) ? undefined : 0}
          inputMode="decimal"
          name="number"
          aria-labelledby="stem unit"
          aria-describedby="number-said"
          aria-invalid={impossible !== undefined || undefined}
          defaultValue={number}
          onChange={({ target }) => {
            setLetter((was) => was || target.validity.badInput);
            onChoose(Number.isFinite(target.valueAsNumber) ? { number: target.valueAsNumber } : undefined);
          }}
          className="min-h-12 w-40 max-w-full rounded-control border-2 border-edge bg-raised px-3 text-lead text-ink"
        />
        <span id="unit" className={isUnitFirst(unit, question.language) ? "order-first" : undefined}>
          <ItemLanguage>{unit}</ItemLanguage>
        </span>
      </p>
      <p id="number-said" role="status" className={warning ? "mt-2 font-semibold text-warn" : "sr-only"}>
        {warning}
      </p>
    </>
  );
}
