import type { ReactNode } from "react";
import type { Feedback } from "../../../../domain/item/answer/feedback";
import { type RunnerMessages, runnerMessagesIn } from "../../../../messages/runner-messages";
import { Icon } from "../../../../ui/icon";
import { useLanguage } from "../../../../ui/language-context";
import { ItemLanguage } from "../../fields/item-language";
import type { PartResult } from "./part-result";

type Props = { options: { id: string; text: string }[]; result: PartResult; rationales: Feedback["rationales"] };

/** Of a menu that may have forty options, those that say something: chosen, right, or harmful. The right ones come first. */
export function ReviewedMenu({ options, result, rationales }: Props) {
  const messages = runnerMessagesIn(useLanguage()).feedback;
  const { chosen, key, harmful } = result;
  const rows = options
    .map((option) => ({ ...option, verdict: verdictOf(option.id, result, messages), why: rationales[option.id] }))
    .filter(({ id }) => chosen.includes(id) || key.includes(id) || harmful.includes(id))
    .sort((one, other) => Number(key.includes(other.id)) - Number(key.includes(one.id)));
  return (
    <ul className="m-0 list-none p-0">
      {rows.map(({ id, text, verdict, why }) => (
        <li key={id} className="option" data-verdict={verdict.state}>
          <span aria-hidden="true" className="option-letter">
            {verdict.sign}
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

type Verdict = { sign: ReactNode; text: string; state?: "right" | "wrong" };

function verdictOf(id: string, { chosen, key, harmful }: PartResult, messages: RunnerMessages["feedback"]): Verdict {
  const yours = chosen.includes(id);
  if (key.includes(id))
    return { sign: <Icon name="tick" />, text: yours ? messages.choiceRight : messages.rightNotChosen, state: "right" };
  if (harmful.includes(id))
    return {
      sign: "!",
      text: yours ? messages.choiceHarmful : messages.harmfulNotChosen,
      ...(yours && { state: "wrong" }),
    };
  return { sign: "–", text: messages.choiceNotNeeded };
}
