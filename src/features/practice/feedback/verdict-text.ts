import type { Answer } from "../../../domain/item/answer/answer";
import type { Feedback } from "../../../domain/item/answer/feedback";
import type { PublicQuestion } from "../../../domain/item/public-question";
import type { Language } from "../../../domain/language";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { playerFormOf } from "../forms/player-forms";

type AnsweredQuestion = { question: PublicQuestion; answer: Answer | undefined; feedback: Feedback };

/** What was partly right, in a sentence. It is shown and not counted (docs/item-writing.md, Scores). */
export const verdictText = ({ question, answer, feedback }: AnsweredQuestion, language: Language): string =>
  answer
    ? playerFormOf(question).explainScore({ question, answer, rightAnswer: feedback.key, feedback }, language)
    : runnerMessagesIn(language).feedback.unanswered;
