import { z } from "zod";
import type { Form } from "../form";
import { publicOptionSchema } from "../option";
import { authoredCaseSchema, caseQuestionFields, partsAnswerSchema } from "./decision-case/schema";
import { authoredMatchingSchema, matchesAnswerSchema, matchingQuestionFields } from "./extended-matching/schema";
import type { AnswerOf, AuthoredOf } from "./form-types";
import { authoredMultipleResponseSchema, optionsAnswerSchema } from "./multiple-response/schema";
import { authoredNumericSchema, numberAnswerSchema, numericQuestionFields } from "./numeric/schema";
import { authoredOrderingSchema, orderAnswerSchema } from "./ordering/schema";
import { authoredSingleBestSchema, optionAnswerSchema } from "./single-best-answer/schema";

/** What an editor writes and what a learner answers, of every form. */
export const formSchemas = {
  "single-best-answer": { authored: authoredSingleBestSchema, answer: optionAnswerSchema },
  "multiple-response": { authored: authoredMultipleResponseSchema, answer: optionsAnswerSchema },
  ordering: { authored: authoredOrderingSchema, answer: orderAnswerSchema },
  numeric: { authored: authoredNumericSchema, answer: numberAnswerSchema },
  "decision-case": { authored: authoredCaseSchema, answer: partsAnswerSchema },
  "extended-matching": { authored: authoredMatchingSchema, answer: matchesAnswerSchema },
} satisfies { [F in Form]: { authored: z.ZodType<AuthoredOf<F>>; answer: z.ZodType<AnswerOf<F>> } };

/** What a question carries besides its stem before it is answered; all but `options` only in the form that has it. */
export const questionFieldsSchema = z.strictObject({
  options: z.array(publicOptionSchema),
  ...caseQuestionFields,
  ...matchingQuestionFields,
  ...numericQuestionFields,
});
export type QuestionFields = z.infer<typeof questionFieldsSchema>;
