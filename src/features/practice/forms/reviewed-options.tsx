import type { Feedback } from "../../../domain/item/answer/feedback";
import { ItemLanguage } from "../fields/item-language";

export type OptionVerdict = { state: "right" | "wrong"; text: string };

type OptionRow = {
  id: string;
  /** Its letter or number. */
  mark: string;
  text: string | undefined;
  verdict: OptionVerdict | undefined;
};

/** Every option with what it was: right, wrong, chosen, missed; and why. */
export const ReviewedOptions = ({
  rows,
  rationales,
}: {
  rows: readonly OptionRow[];
  rationales: Feedback["rationales"];
}) => (
  <ol className="m-0 list-none p-0">
    {rows.map(({ id, mark, text, verdict }) => (
      <li key={id} className="option" data-verdict={verdict?.state}>
        <span aria-hidden="true" className="option-letter">
          {mark}
        </span>
        <span>
          <ItemLanguage>{text}</ItemLanguage>
        </span>
        <span className="verdict">{verdict?.text}</span>
        <span className="option-why">
          <ItemLanguage>{rationales[id]}</ItemLanguage>
        </span>
      </li>
    ))}
  </ol>
);
