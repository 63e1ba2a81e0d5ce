import { verdictOfScore } from "../../../../domain/item/answer/verdict";
import { type PartScore, scorePart } from "../../../../domain/item/forms/decision-case/score-part";
import type { Reviewed } from "../player-form";

export type PartResult = PartScore & { upTo: number; chosen: string[]; key: string[]; harmful: string[] };

/** What came of each part of a case, by the rule that scored it. */
export function partResults({ question, answer, rightAnswer, feedback }: Reviewed<"decision-case">): PartResult[] {
  const { harmful = [] } = feedback;
  return (question.parts ?? []).map(({ upTo }, index) => {
    const chosen = [...new Set(answer?.parts[index]?.options)];
    const right = rightAnswer.parts[index]?.options ?? [];
    return { ...scorePart({ upTo, key: right, harmful }, chosen), upTo, chosen, key: right, harmful };
  });
}

/** The first part that was not right, counted from 0; -1: all were. */
export const firstMissedPart = (reviewed: Reviewed<"decision-case">): number =>
  partResults(reviewed).findIndex(({ score }) => verdictOfScore(score) !== "right");
