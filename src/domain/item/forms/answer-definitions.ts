import type { Form } from "../form";
import type { AnswerDefinition } from "./answer-definition";
import { partsAnswer } from "./decision-case/answer";
import { matchesAnswer } from "./extended-matching/answer";
import { optionsAnswer } from "./multiple-response/answer";
import { numberAnswer } from "./numeric/answer";
import { orderAnswer } from "./ordering/answer";
import { optionAnswer } from "./single-best-answer/answer";

const answerDefinitions: { [F in Form]: AnswerDefinition<F> } = {
  "single-best-answer": optionAnswer,
  "multiple-response": optionsAnswer,
  ordering: orderAnswer,
  numeric: numberAnswer,
  "decision-case": partsAnswer,
  "extended-matching": matchesAnswer,
};

export const answerDefinitionOf = <F extends Form>({ form }: { form: F }): AnswerDefinition<F> =>
  answerDefinitions[form];
