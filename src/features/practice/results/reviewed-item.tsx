import type { Results } from "../../../domain/block/results";
import { verdictOf } from "../../../domain/item/answer/verdict";
import { splitStem } from "../../../domain/item/split-stem";
import { messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { AnswerFeedback } from "../feedback/answer-feedback";
import { verdictIcons, verdictName } from "../feedback/verdict-name";
import { ItemLanguage, QuestionLanguage } from "../fields/item-language";
import { ItemFacts } from "./item-facts";
import { MarkNotes } from "./mark-notes";

type Props = { item: Results["items"][number]; open: boolean };

/** One question of a finished block: the learner's answer, the key, and why. */
export function ReviewedItem({ item, open }: Props) {
  const { feedback, language, position, response } = item;
  const { vignette, question, hint } = splitStem(item);
  const messages = messagesIn(useLanguage()).feedback;
  // A case asks in its parts: the first says what it is about.
  const sentence = question || item.parts?.[0]?.stem;
  const verdict = verdictOf(feedback, response);
  const name = verdictName(verdict, response !== undefined, messages);
  const { late } = messagesIn(useLanguage()).offline;
  return (
    <QuestionLanguage value={language}>
      <details open={open} className="fold border-t border-line">
        <summary className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-3 py-3 font-normal text-ink">
          <span className="signed verdict" data-verdict={verdict}>
            <Icon name={verdictIcons[verdict]} />
            <span className="sr-only">
              {name}
              {messages.colon}
            </span>
          </span>
          <span className="reviewed-stem">
            {vignette && (
              <span>
                {position}. <ItemLanguage>{vignette}</ItemLanguage>
              </span>
            )}
            {sentence && (
              <strong>
                {!vignette && `${position}. `}
                <ItemLanguage>{sentence + hint}</ItemLanguage>
              </strong>
            )}
          </span>
        </summary>
        <div className="pb-4 pt-1">
          <ItemFacts item={item} />
          {item.mark && <MarkNotes mark={item.mark} />}
          <p className="notice mb-4" data-late={item.id} hidden>
            {late} <strong />
          </p>
          <AnswerFeedback question={item} answer={response} feedback={feedback} level="h3" />
        </div>
      </details>
    </QuestionLanguage>
  );
}
