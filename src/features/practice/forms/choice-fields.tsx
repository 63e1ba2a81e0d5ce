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

const shapes = { radio: "rounded-full", checkbox: "rounded-control" };

/** What becomes of the letter of what is chosen: in a box, the tick of the box stands in its place. */
const chosenLetters = { radio: "peer-checked:text-accent-ink", checkbox: "peer-checked:hidden" };

/** Lettered options: radio buttons for one answer, check boxes for several. The letter is drawn on the button itself, so that the name stays the option's. */
export const ChoiceFields = ({ question, type, name, chosen, onToggle }: Props) =>
  question.options.map((option, position) => (
    <StrikeRow key={option.id} option={option}>
      <label className="option">
        <span className="grid place-items-center font-sans text-small font-bold">
          <input
            type={type}
            name={name}
            value={option.id}
            defaultChecked={chosen.includes(option.id)}
            onChange={(event) => onToggle(option.id, event.target.checked)}
            className={`peer col-start-1 row-start-1 size-8 cursor-pointer appearance-none border-2 border-edge bg-paper checked:border-accent checked:bg-accent forced-colors:appearance-auto ${shapes[type]}`}
          />
          <span
            aria-hidden="true"
            data-letter={letterOf(position)}
            className={`pointer-events-none col-start-1 row-start-1 text-quiet before:content-[attr(data-letter)] forced-colors:hidden ${chosenLetters[type]}`}
          />
        </span>
        <span className="pt-0.5">
          <StrikeText option={option} />
        </span>
      </label>
    </StrikeRow>
  ));

/** The letter that stands for an option on the screen. */
export const letterOf = (position: number): string => String.fromCharCode(65 + position);
