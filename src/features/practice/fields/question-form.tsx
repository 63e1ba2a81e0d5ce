import type { Mode } from "../../../domain/block/block-request";
import type { Certainty } from "../../../domain/block/response-request";
import type { Answer } from "../../../domain/item/answer/answer";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { formAction } from "../../../ui/form/form-action";
import { useLanguage } from "../../../ui/language-context";
import type { QuestionState } from "../player/runner-state";
import { CertaintyField } from "./certainty-field";
import { QuestionFields } from "./question-fields";

type Props = {
  question: PublicQuestion;
  questionState: QuestionState;
  block: string;
  mode: Mode;
  responseId: string;
  /** When the page was made. */
  openedAt: string;
  onChoose: (draft: Answer | undefined) => void;
  onRate: (certainty: Certainty) => void;
  onSubmit: (form: HTMLFormElement) => void;
};

/** A question and its answer's form. Without script it posts itself, with the hidden fields that say what is answered. */
export const QuestionForm = ({
  question,
  questionState,
  block,
  mode,
  responseId,
  openedAt,
  onChoose,
  onRate,
  onSubmit,
}: Props) => (
  <form
    id="answer"
    method="post"
    action={formAction(useLanguage(), "/api/practice/answer")}
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit(event.currentTarget);
    }}
  >
    <input type="hidden" name="block" value={block} />
    <input type="hidden" name="question" value={question.id} />
    <input type="hidden" name="position" value={question.position} />
    <input type="hidden" name="responseId" value={responseId} />
    <input type="hidden" name="shown" value={openedAt} />
    <QuestionFields
      question={question}
      mode={mode}
      draft={questionState.draft}
      error={questionState.error}
      moveForm="reorder"
      onChoose={onChoose}
    />
    <CertaintyField certainty={questionState.certainty} onRate={onRate} />
  </form>
);
