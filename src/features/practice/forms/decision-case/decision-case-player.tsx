import { isRight } from "../../../../domain/item/answer/is-right";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import type { PlayerForm } from "../player-form";
import { CaseFields } from "./case-fields";
import { partField } from "./part-menu";
import { partResults } from "./part-result";
import { ReviewedParts } from "./reviewed-parts";

export const decisionCasePlayer: PlayerForm<"decision-case"> = {
  fieldNames: [0, 1, 2].map(partField),
  read: (valuesOf, { parts = [] }) => {
    const chosen = parts.map((_, index) => ({ options: valuesOf(partField(index)) }));
    return chosen.some(({ options }) => options.length > 0) ? { parts: chosen } : undefined;
  },
  Fields: CaseFields,
  restMs: 400,
  canStrike: true,
  isReviewLong: true,
  Review: ReviewedParts,
  firstMissed: (reviewed) => partResults(reviewed).findIndex(({ score }) => !isRight(score)),
  explainScore: ({ feedback: { score } }, language) =>
    score === 0 || isRight(score) ? "" : runnerMessagesIn(language).feedback.caseShare(score),
};
