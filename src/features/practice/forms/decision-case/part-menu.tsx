import type { PublicQuestion } from "../../../../domain/item/public-question";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import { ItemLanguage } from "../../fields/item-language";
import { StrikeRow, StrikeText } from "../../fields/strike-row";

/** The name of the boxes of a part, counted from 0. A form sends nothing for a box that is empty. */
export const partField = (part: number): string => `part${part + 1}`;

type Props = {
  part: NonNullable<PublicQuestion["parts"]>[number];
  /** Counted from 0, of `count`. */
  index: number;
  count: number;
  chosen: string[];
  onChoose: (options: string[]) => void;
};

/**
 * One question of a case and its menu. Where one may be chosen, a further choice takes its place. Where several may, more
 * can be ticked while the learner makes up their mind; the count says so, and it is not taken like that.
 */
export function PartMenu({ part: { stem, options, upTo }, index, count, chosen, onChoose }: Props) {
  const messages = runnerMessagesIn(useLanguage()).questionFields;
  const field = partField(index);
  const isOne = upTo === 1;
  const toggle = (id: string, on: boolean) => {
    if (isOne) return onChoose([id]);
    onChoose(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  };
  const over = chosen.length > upTo;
  // Nothing is said before the first choice.
  const counted = over ? messages.tooMany(chosen.length, upTo) : messages.chosen(chosen.length, upTo);
  const limit = chosen.length === 0 ? "" : counted;
  return (
    <fieldset className="part" data-part={index + 1} aria-describedby={`${field}-limit`}>
      <legend className="part-stem">
        <span className="part-place">{messages.part(index + 1, count)}</span> <ItemLanguage>{stem}</ItemLanguage>
      </legend>
      <p id={`${field}-limit`} className="part-limit" data-over={over}>
        {messages.chooseUpTo(upTo)} <span role="status">{limit}</span>
      </p>
      <div className="menu">
        {options.map((option, position) => (
          <StrikeRow key={option.id} option={option}>
            <label className="menu-option">
              <input
                id={position === 0 ? field : undefined}
                type={isOne ? "radio" : "checkbox"}
                name={field}
                value={option.id}
                defaultChecked={chosen.includes(option.id)}
                onChange={(event) => toggle(option.id, event.target.checked)}
              />
              <StrikeText option={option} />
            </label>
          </StrikeRow>
        ))}
      </div>
    </fieldset>
  );
}
