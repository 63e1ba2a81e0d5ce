import { ChoiceFields } from "../choice-fields";
import type { PlayerForm } from "../player-form";
import { ReviewedChoice } from "../reviewed-choice";

export const singleBestPlayer: PlayerForm<"single-best-answer"> = {
  fieldNames: ["option"],
  read: (valuesOf) => {
    const [option] = valuesOf("option");
    return option ? { option } : undefined;
  },
  Fields: ({ question, draft, onChoose }) => (
    <ChoiceFields
      question={question}
      type="radio"
      name="option"
      chosen={draft ? [draft.option] : []}
      onToggle={(option) => onChoose({ option })}
    />
  ),
  isRadioGroup: true,
  restMs: 0,
  canStrike: true,
  Review: ({ answer, rightAnswer, ...reviewed }) => (
    <ReviewedChoice {...reviewed} chosen={answer ? [answer.option] : []} right={[rightAnswer.option]} />
  ),
  explainScore: () => "",
};
