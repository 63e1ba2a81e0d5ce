import type { Feedback } from "../../../../domain/item/answer/feedback";
import { type RunnerMessages, runnerMessagesIn } from "../../../../messages/runner-messages";
import { Icon } from "../../../../ui/icon";
import { useLanguage } from "../../../../ui/language-context";
import { ItemLanguage } from "../../fields/item-language";
import { type OptionVerdict, optionIcons } from "../reviewed-options";
import type { PartResult } from "./part-result";

type Props = { options: { id: string; text: string }[]; result: PartResult; rationales: Feedback["rationales"] };

/** Of a menu that may have forty options, those that say something: what was chosen, then what was missed, then what was rightly left alone. */
export function ReviewedMenu({ options, result, rationales }: Props) {
  const messages = runnerMessagesIn(useLanguage()).feedback;
  const { chosen, key, harmful } = result;
  const rank = (id: string) => (chosen.includes(id) ? 0 : key.includes(id) ? 1 : 2);
  const rows = options
    .map((option) => ({ ...option, verdict: verdictOf(option.id, result, messages), why: rationales[option.id] }))
    .filter(({ id }) => chosen.includes(id) || key.includes(id) || harmful.includes(id))
    .sort((one, other) => rank(one.id) - rank(other.id));
  return (
    <ul className="m-0 list-none p-0">
      {rows.map(({ id, text, verdict, why }) => (
        <li key={id} className="option" data-verdict={verdict.state}>
          <span className="option-letter">
            <Icon name={optionIcons[verdict.state]} />
          </span>
          <span>
            <ItemLanguage>{text}</ItemLanguage>
          </span>
          <span className="verdict">{verdict.text}</span>
          {why && (
            <span className="option-why">
              {harmful.includes(id) && `${messages.harm} `}
              <ItemLanguage>{why}</ItemLanguage>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function verdictOf(id: string, result: PartResult, messages: RunnerMessages["feedback"]): OptionVerdict {
  const { chosen, key, harmful, upTo } = result;
  if (!chosen.includes(id))
    return harmful.includes(id)
      ? { state: "avoided", text: messages.harmfulNotChosen }
      : { state: "missed", text: messages.missed };
  if (key.includes(id)) return { state: "right", text: messages.choiceRight };
  if (harmful.includes(id)) return { state: "harm", text: messages.choiceHarmful };
  return { state: "wrong", text: upTo === 1 ? messages.choiceWrong : messages.choiceNotNeeded };
}
