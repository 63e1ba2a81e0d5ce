import type { PublicQuestion } from "../../../domain/item/public-question";
import { StrikeRow, StrikeText } from "../fields/strike-row";

type Props = {
  question: PublicQuestion;
  type: "radio" | "checkbox";
  /** Of the field. */
  name: string;
  chosen: readonly string[];
  onToggle: (id: string, isOn: boolean) => void;
};

/** Lettered options: radio buttons for one answer, check boxes for several. The letter is drawn on the button itself, so that the name stays the option's; a tick takes its place. */
export const ChoiceFields = ({ question, type, name, chosen, onToggle }: Props) =>
  question.options.map((option, position) => (
    <StrikeRow key={option.id} option={option}>
      <label className="option">
        <span className="option-mark">
          <input
            type={type}
            name={name}
            value={option.id}
            defaultChecked={chosen.includes(option.id)}
            onChange={(event) => onToggle(option.id, event.target.checked)}
          />
          <span aria-hidden="true" data-letter={letterOf(position)} />
        </span>
        <span className="pt-0.5">
          <StrikeText option={option} />
        </span>
      </label>
    </StrikeRow>
  ));

/** The letter that stands for an option on the screen. */
export const letterOf = (position: number): string => String.fromCharCode(65 + position);
