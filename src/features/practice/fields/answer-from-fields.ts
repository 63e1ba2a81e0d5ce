import type { Answer } from "../../../domain/item/answer/answer";
import type { PublicQuestion } from "../../../domain/item/public-question";
import { playerFormOf } from "../forms/player-forms";

/** What the fields of a question's form hold, by their names; a form sends nothing for a box that is empty. */
export type AnswerFields = Partial<Record<string, string[]>>;

/** The answer that the fields of a question's form make; none where nothing is chosen. */
export const answerFromFields = (question: PublicQuestion, fields: AnswerFields): Answer | undefined =>
  playerFormOf(question).read((name) => fields[name] ?? [], question);

/** The same of a form as it stands in the page. */
export const answerInForm = (question: PublicQuestion, fields: FormData): Answer | undefined =>
  playerFormOf(question).read((name) => fields.getAll(name).map(String), question);
