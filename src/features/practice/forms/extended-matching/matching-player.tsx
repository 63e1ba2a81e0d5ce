import { isRight } from "../../../../domain/item/answer/is-right";
import { runnerMessagesIn } from "../../../../messages/runner-messages";
import type { PlayerForm } from "../player-form";
import { MatchFields, stemField, stemFields } from "./match-fields";
import { ReviewedMatches } from "./reviewed-matches";

export const matchingPlayer: PlayerForm<"extended-matching"> = {
  fieldNames: stemFields,
  read: (valuesOf, { stems = [] }) => {
    const chosen = stems.flatMap(({ id }, index) => {
      const [option] = valuesOf(stemField(index));
      return option ? [[id, option] as const] : [];
    });
    return chosen.length > 0 ? { matches: Object.fromEntries(chosen) } : undefined;
  },
  Fields: MatchFields,
  restMs: 400,
  canStrike: false,
  citesInParts: "always",
  Review: ReviewedMatches,
  explainScore: ({ question: { stems = [] }, feedback: { score } }, language) =>
    isRight(score)
      ? ""
      : runnerMessagesIn(language).forms["extended-matching"].matched(Math.round(score * stems.length), stems.length),
};
