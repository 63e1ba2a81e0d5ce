import type { Answer } from "../../../domain/item/answer";
import type { Feedback } from "../../../domain/item/feedback";
import { type PartScore, scorePart } from "../../../domain/item/forms/decision-case/score-part";
import type { PublicQuestion } from "../../../domain/item/public-question";

export type PartResult = PartScore & { chosen: string[]; key: string[]; harmful: string[] };

/** What came of each part of a case, by the rule that scored it. */
export function partResults(question: PublicQuestion, given: Answer | undefined, feedback: Feedback): PartResult[] {
  const { key, harmful = [] } = feedback;
  return (question.parts ?? []).map(({ upTo }, index) => {
    const chosen = given && "parts" in given ? [...new Set(given.parts[index]?.options)] : [];
    const right = "parts" in key ? (key.parts[index]?.options ?? []) : [];
    return { ...scorePart({ upTo, key: right, harmful }, chosen), chosen, key: right, harmful };
  });
}
