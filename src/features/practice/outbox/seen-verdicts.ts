import type { SeenVerdict } from "../../../domain/device/seen-verdicts";
import type { QuestionState } from "../player/runner-state";

/** What stands as recorded. */
export const seenVerdictsIn = (questionStates: Record<string, QuestionState>): SeenVerdict =>
  Object.fromEntries(
    Object.entries(questionStates).flatMap(([question, { recorded: answer, feedback }]) =>
      answer ? [[question, { answer, ...(feedback && { feedback }) }]] : [],
    ),
  );
