import type { MouseEvent } from "react";
import type { Mode } from "../../../domain/block/block-request";
import type { Answer } from "../../../domain/item/answer/answer";
import { checkAnswer } from "../../../domain/item/answer/check-answer";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { useLanguage } from "../../../ui/language-context";
import { playerFormOf } from "../forms/player-forms";
import { Stem } from "./stem";

type Props = {
  question: PublicQuestion;
  mode: Mode;
  draft: Answer | undefined;
  error: string | undefined;
  moveForm: string;
  onChoose: (draft: Answer | undefined) => void;
};

/** The button stands below a long question, and what is missing is said above it. */
const bringIntoView = (message: HTMLElement | null) => message?.focus();

/** A link within the page would be an entry of the history, and back is to lead to the question before. */
const goTo = (event: MouseEvent, field: string) => {
  event.preventDefault();
  document.getElementById(field)?.focus();
};

/** The stem and what is answered under it, as one named group. */
export function QuestionFields({ question, mode, draft, error, moveForm, onChoose }: Props) {
  const { Fields, isRadioGroup, taskIn, fieldNames } = playerFormOf(question);
  const language = useLanguage();
  const { task } = runnerMessagesIn(language).forms[question.form];
  const tasks = taskIn ? `${task} ${taskIn(mode, language)}` : task;
  const wrong = error && checkAnswer(question, draft);
  const field = wrong && "part" in wrong && wrong.part ? fieldNames[wrong.part - 1] : undefined;
  return (
    <fieldset
      role={isRadioGroup ? "radiogroup" : undefined}
      aria-labelledby="stem"
      aria-describedby={error ? "answer-error" : undefined}
    >
      <legend className="p-0">
        <Stem question={question} />
      </legend>
      {tasks && <p className="mb-3 text-quiet">{tasks}</p>}
      {error && (
        <p id="answer-error" role="alert" tabIndex={-1} ref={bringIntoView} className="notice notice-bad mb-4">
          {field ? (
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {error}
            </a>
          ) : (
            error
          )}
        </p>
      )}
      <Fields question={question} draft={draft} moveForm={moveForm} onChoose={onChoose} />
    </fieldset>
  );
}
