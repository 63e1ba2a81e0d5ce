import type { Feedback } from "../../../../domain/item/answer/feedback";
import { type RunnerMessages, runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import { type OptionVerdict, ReviewedOptions } from "../reviewed-options";
import type { PartResult } from "./part-result";

type Props = { options: { id: string; text: string }[]; result: PartResult; rationales: Feedback["rationales"] };

/** In the order in which they are read: harm, what else was chosen, what was missed, what was rightly left alone. */
const ranks = { harm: 0, right: 1, wrong: 1, missed: 2, avoided: 3 } satisfies Record<OptionVerdict["state"], number>;

/** Of a menu that may have forty options, those that say something: chosen, right, or harmful. */
export function ReviewedMenu({ options, result, rationales }: Props) {
  const messages = runnerMessagesIn(useLanguage()).feedback;
  const rows = options
    .flatMap((option) => {
      const verdict = verdictOf(option.id, result, messages);
      return verdict ? [{ ...option, mark: "", verdict }] : [];
    })
    .sort((one, other) => ranks[one.verdict.state] - ranks[other.verdict.state]);
  return <ReviewedOptions rows={rows} rationales={rationales} />;
}

function verdictOf(id: string, result: PartResult, messages: RunnerMessages["feedback"]): OptionVerdict | undefined {
  const isChosen = result.chosen.includes(id);
  const isOnlyOne = result.upTo === 1;
  if (result.key.includes(id))
    return isChosen
      ? { state: "right", text: messages.yourAnswerRight }
      : { state: "missed", text: isOnlyOne ? messages.rightAnswer : messages.missed };
  if (result.harmful.includes(id))
    return isChosen
      ? { state: "harm", text: messages.choiceHarmful }
      : { state: "avoided", text: messages.harmfulNotChosen };
  if (!isChosen) return undefined;
  return { state: "wrong", text: isOnlyOne ? messages.yourAnswer : messages.choiceNotNeeded };
}
