import { runnerMessagesIn } from "../../../../messages/runner-messages";
import { useLanguage } from "../../../../ui/language-context";
import { ItemLanguage } from "../../fields/item-language";
import { letterOf } from "../choice-fields";
import { PartPassage } from "../part-passage";
import type { Reviewed } from "../player-form";
import { choiceVerdict } from "../reviewed-choice";
import { ReviewedOptions } from "../reviewed-options";

type Props = Reviewed<"extended-matching"> & { level: "h3" | "h4" };

/**
 * Every stem with what was chosen and what was right instead, and why; and where the stems rest on different facts, the
 * passage of each, else that of all of them once.
 */
export function ReviewedMatches({ level: Heading, question, answer, rightAnswer, feedback }: Props) {
  const messages = runnerMessagesIn(useLanguage()).feedback;
  const { options, stems = [] } = question;
  const missed = stems.findIndex(({ id }) => answer?.matches[id] !== rightAnswer.matches[id]);
  const lead = Math.max(0, missed);
  return stems.map(({ id: stem, text }, index) => {
    const [right, chosen] = [rightAnswer.matches[stem], answer?.matches[stem]];
    const rows = options
      .map((option, position) => ({
        id: option.id,
        mark: letterOf(position),
        text: option.text,
        verdict: choiceVerdict({ isChosen: option.id === chosen, isRight: option.id === right }, messages),
      }))
      .filter(({ verdict }) => verdict !== undefined)
      .sort((one, other) => Number(other.id === chosen) - Number(one.id === chosen));
    return (
      <section key={stem} className="part">
        <Heading className="part-stem mb-3">
          <span className="text-accent">{index + 1}.</span> <ItemLanguage>{text}</ItemLanguage>
        </Heading>
        <ReviewedOptions rows={rows} rationales={{ [right ?? ""]: feedback.rationales[stem] ?? "" }} />
        <PartPassage feedback={feedback} index={index} lead={lead} name={String(index + 1)} />
      </section>
    );
  });
}
