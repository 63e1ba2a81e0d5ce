import type { ItemDiagnostic } from "../../../diagnostic";
import type { ItemModel } from "../item-model";

/** Fewer than three options give the answer to a guess (lint L28). `about`: the instance, such as a row. */
export const tooFewOptions = (model: ItemModel, about: string, found: number, needed = 2): ItemDiagnostic => ({
  rule: "L28",
  severity: "error",
  subject: model.id,
  message: `The item model “${model.id}” finds ${found} wrong ${found === 1 ? "answer" : "answers"} for ${about}, and needs ${needed}.`,
  suggestion:
    "distractors" in model
      ? "Add named `distractors` that suit it, or leave it out by listing the other rows under `rows`."
      : "Leave it out by listing other rows under `rows`, or add rows with other values to the table.",
});
