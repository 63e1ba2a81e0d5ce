import type { Answer } from "../../../domain/item/answer/answer";
import type { Feedback } from "../../../domain/item/answer/feedback";
import type { QuestionState } from "../player/runner-state";

/** What the server has said of answers, by question. */
export type SeenVerdict = Record<string, { answer: Answer; feedback?: Feedback }>;

/** What stands as recorded. */
export const seenVerdictsIn = (questionStates: Record<string, QuestionState>): SeenVerdict =>
  Object.fromEntries(
    Object.entries(questionStates).flatMap(([question, { recorded: answer, feedback }]) =>
      answer ? [[question, { answer, ...(feedback && { feedback }) }]] : [],
    ),
  );

/** `undefined`: it is damaged. */
export const readSeenVerdicts = (text: string): SeenVerdict | undefined => {
  try {
    const verdicts = JSON.parse(text);
    const isVerdict = (word: unknown) => typeof Object(word).answer === "object";
    return typeof verdicts === "object" && verdicts && Object.values(verdicts).every(isVerdict) ? verdicts : undefined;
  } catch {
    return undefined;
  }
};
