import { z } from "zod";
import type { Form } from "../form";
import { formSchemas } from "../forms/form-schemas";
import type { AnswerOf } from "../forms/form-types";

/** What a learner answers, by form; a key has the shape of an answer. */
export const answerSchema = z.union(Object.values(formSchemas).map(({ answer }) => answer));
export type Answer = AnswerOf<Form>;

/** An answer that was found to be one of the form and to fit its item. */
export type TaggedAnswer<F extends Form> = { form: F } & AnswerOf<F>;
