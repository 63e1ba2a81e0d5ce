import type { Answer } from "../../../domain/question/answer";
import type { Feedback } from "../../../domain/question/feedback";
import type { PublicQuestion } from "../../../domain/question/public-question";
import { type PartScore, scorePart } from "../../../domain/question/score-part";

export type PartResult = PartScore & { chosen: string[]; key: string[]; harmful: string[] };

/** What came of each part of a case, by the rule that scored it. */
export function partResults(question: PublicQuestion, given: Answer | undefined, feedback: Feedback): PartResult[] {
  const { key, harmful = [] } = feedback;
  return (question.parts ?? []).map(({ upTo }, place) => {
    const chosen = given && "parts" in given ? [...new Set(given.parts[place]?.options)] : [];
    const right = "parts" in key ? (key.parts[place]?.options ?? []) : [];
    return { ...scorePart({ upTo, key: right, harmful }, chosen), chosen, key: right, harmful };
  });
}
