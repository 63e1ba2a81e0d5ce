import type { Answer } from "../../../domain/question/answer";
import type { Feedback } from "../../../domain/question/feedback";
import type { Standing } from "../running/runner-state";

/** What the server has said of answers, by question. */
export type Told = Record<string, { answer: Answer; feedback?: Feedback }>;

/** What stands as recorded. */
export const toldIn = (standings: Record<string, Standing>): Told =>
  Object.fromEntries(
    Object.entries(standings).flatMap(([question, { recorded: answer, feedback }]) =>
      answer ? [[question, { answer, ...(feedback && { feedback }) }]] : [],
    ),
  );

/** `undefined`: it is damaged. */
export const readTold = (text: string): Told | undefined => {
  try {
    const told = JSON.parse(text);
    const isTold = (word: unknown) => typeof Object(word).answer === "object";
    return typeof told === "object" && told && Object.values(told).every(isTold) ? told : undefined;
  } catch {
    return undefined;
  }
};
