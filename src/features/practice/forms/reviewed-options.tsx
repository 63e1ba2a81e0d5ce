import type { Feedback } from "../../../domain/item/answer/feedback";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { Icon, type IconName } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { PassageNote } from "../feedback/passage-note";
import { ItemLanguage } from "../fields/item-language";

/**
 * What an option was, which the style sheet colours. `missed`: right and not chosen; `harm`: chosen, and would have done harm;
 * `avoided`: would have, and was not chosen.
 */
export type OptionVerdict = { state: keyof typeof icons; text: string };

/** The sign of each beside its colour. A tick is left to what the learner got right. */
const icons = {
  right: "tick",
  missed: "answered",
  wrong: "close",
  harm: "warning",
  avoided: "warning",
} as const satisfies Record<string, IconName>;

type OptionRow = {
  id: string;
  /** Its letter or number; empty in a menu that has none. */
  mark: string;
  text: string | undefined;
  verdict: OptionVerdict | undefined;
  /** What it rests on, where others rest on something else. */
  cited?: Pick<Feedback, "passage" | "source"> & { isBrief: boolean };
};

type Props = { rows: readonly OptionRow[]; rationales: Feedback["rationales"] };

/** The options that were chosen or right, with why; the others are folded. */
export function ReviewedOptions({ rows, rationales }: Props) {
  const { otherOptions } = runnerMessagesIn(useLanguage()).feedback;
  const others = rows.filter(({ verdict }) => verdict === undefined);
  return (
    <>
      <Rows rows={rows.filter(({ verdict }) => verdict !== undefined)} rationales={rationales} />
      {others.length > 0 && (
        <details className="fold">
          <summary>{otherOptions}</summary>
          <Rows rows={others} rationales={rationales} />
        </details>
      )}
    </>
  );
}

/** Options in a row that fell for one reason have it once, under the last. */
const Rows = ({ rows, rationales }: Props) => (
  <ol className="m-0 list-none p-0">
    {rows.map(({ id, mark, text, verdict, cited }, index) => (
      <li key={id} className="option" data-verdict={verdict?.state}>
        <span aria-hidden="true" className="option-letter">
          {mark}
        </span>
        <span>
          <ItemLanguage>{text}</ItemLanguage>
        </span>
        {verdict && (
          <span className="signed verdict">
            <Icon name={icons[verdict.state]} />
            {verdict.text}
          </span>
        )}
        {rationales[id] !== rationales[rows[index + 1]?.id ?? ""] && (
          <span className="option-why">
            <ItemLanguage>{rationales[id]}</ItemLanguage>
          </span>
        )}
        {cited && (
          <div className="option-cited">
            <PassageNote {...cited} of={mark} />
          </div>
        )}
      </li>
    ))}
  </ol>
);
