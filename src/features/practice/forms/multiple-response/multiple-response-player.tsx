import { isRight } from "../../../../domain/item/answer/is-right";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { ChoiceFields } from "../choice-fields";
import type { PlayerForm } from "../player-form";
import { ReviewedChoice } from "../reviewed-choice";

export const multipleResponsePlayer: PlayerForm<"multiple-response"> = {
  fieldNames: ["options"],
  read: (valuesOf) => {
    const options = valuesOf("options");
    return options.length > 0 ? { options } : undefined;
  },
  Fields: ({ question, draft, onChoose }) => {
    const chosen = draft?.options ?? [];
    return (
      <ChoiceFields
        question={question}
        type="checkbox"
        name="options"
        chosen={chosen}
        onToggle={(id, isOn) => onChoose({ options: isOn ? [...chosen, id] : chosen.filter((other) => other !== id) })}
      />
    );
  },
  restMs: 400,
  canStrike: true,
  isReviewLong: true,
  citesInParts: "apart",
  Review: ({ answer, rightAnswer, ...reviewed }) => (
    <ReviewedChoice {...reviewed} chosen={answer?.options ?? []} right={rightAnswer.options} />
  ),
  explainScore: ({ answer, rightAnswer, feedback }, language) => {
    if (isRight(feedback.score)) return "";
    const messages = runnerMessagesIn(language).feedback;
    const found = answer.options.filter((option) => rightAnswer.options.includes(option)).length;
    const extra = answer.options.length - found;
    const total = rightAnswer.options.length;
    return extra === 0 ? messages.found(found, total) : messages.foundAndWrong(found, total, extra);
  },
};
