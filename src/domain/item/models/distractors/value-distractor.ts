import type { ItemModel } from "../item-model";
import type { Instance } from "../start-instance";
import type { Distractor } from "./choose-distractors";

type Explained = Extract<ItemModel, { misconception: string }>;

/** A systematic distractor, with the model's rationale and misconception filled for it. */
export const valueDistractor = (
  model: Explained,
  instance: Instance,
  text: string,
  facts: string[],
  slots: Record<string, string>,
): Distractor => {
  const filled = { ...slots, option: text };
  return {
    text,
    isKey: false,
    rationale: instance.fill(model.rationale.distractor, filled),
    misconception: instance.fill(model.misconception, filled),
    facts,
  };
};
