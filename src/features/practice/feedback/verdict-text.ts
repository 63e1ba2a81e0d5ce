import type { Answer } from "../../../domain/item/answer/answer";
import type { Feedback } from "../../../domain/item/answer/feedback";
import type { PublicQuestion } from "../../../domain/item/public-question";
import type { Language } from "../../../domain/language";
import { runnerMessagesIn } from "../../../messages/runner-messages";
import { playerFormOf } from "../forms/player-forms";

type Given = { question: PublicQuestion; given: Answer | undefined; feedback: Feedback };

/** What was partly right, in a sentence. It is shown and not counted (docs/item-writing.md, Scores). */
export const verdictText = ({ question, given, feedback }: Given, language: Language): string =>
  given
    ? playerFormOf(question).partlyRight({ question, given, rightAnswer: feedback.key, feedback }, language)
    : runnerMessagesIn(language).feedback.unanswered;
