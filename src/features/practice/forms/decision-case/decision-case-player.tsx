import type { PlayerForm } from "../player-form";
import { CaseFields } from "./case-fields";
import { partField } from "./part-menu";
import { firstMissedPart } from "./part-result";
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
  citesInParts: "always",
  isAllFolded: (reviewed) => firstMissedPart(reviewed) === -1,
  Review: ReviewedParts,
  // Its parts say it, each with a sign.
  explainScore: () => "",
};
