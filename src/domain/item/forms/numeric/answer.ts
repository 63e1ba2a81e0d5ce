import { withUnit } from "../../../text/numbers/with-unit";
import type { AnswerDefinition } from "../answer-definition";
import { impossibleNumber } from "./impossible-number";

export const numberAnswer: AnswerDefinition<"numeric"> = {
  chosen: () => [],
  isComplete: () => true,
  check: ({ number }, { unit }) => {
    const kind = impossibleNumber(number, unit);
    return kind && { kind };
  },
  text: ({ number }, { unit, language }) => withUnit(number, unit, language),
};
