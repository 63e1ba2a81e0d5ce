import type { Dispatch } from "react";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { formAction } from "../../../ui/form-action";
import { useLanguage } from "../../../ui/language-context";
import type { RunnerEvent, Standing } from "../running/runner-state";
import { CertaintyField } from "./certainty-field";
import { QuestionFields } from "./question-fields";

type Props = {
  question: PublicQuestion;
  standing: Standing;
  block: string;
  responseId: string;
  /** When the page was made. */
  shown: string;
  dispatch: Dispatch<RunnerEvent>;
  onSubmit: (form: HTMLFormElement) => void;
};

/** A question and its answer's form. Without script it posts itself, with the hidden fields that say what is answered. */
export const QuestionForm = ({ question, standing, block, responseId, shown, dispatch, onSubmit }: Props) => (
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
    <input type="hidden" name="form" value={question.form} />
    <input type="hidden" name="parts" value={question.parts?.length ?? 0} />
    <input type="hidden" name="responseId" value={responseId} />
    <input type="hidden" name="shown" value={shown} />
    <QuestionFields
      question={question}
      draft={standing.draft}
      problem={standing.problem}
      moveForm="reorder"
      onChoose={(draft) => dispatch({ type: "chose", question: question.id, draft })}
    />
    <CertaintyField
      certainty={standing.certainty}
      onFeel={(certainty) => dispatch({ type: "felt", question: question.id, certainty })}
    />
  </form>
);
