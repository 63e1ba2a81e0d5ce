import type { Answer } from "../item/answer/answer";
import type { Feedback } from "../item/answer/feedback";

/** What the server has said of answers, by question. */
export type SeenVerdict = Record<string, { answer: Answer; feedback?: Feedback }>;

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
