import { rank } from "../../../random/rank";
import type { QuotedCell } from "../cells/quoted-cells";
import type { ItemModel } from "../item-model";
import type { Instance } from "../start-instance";
import type { Distractor } from "./choose-distractors";
import { valueDistractor } from "./value-distractor";

type Model = Extract<ItemModel, { kind: "value-of-row" | "row-with-value" }>;

/**
 * Distractors, the most tempting first: the authored ones, each written for a belief that people hold, then of each
 * sibling row its value, or its name where rows are asked for, ranked by the seed.
 */
export function* rankDistractors(
  model: Model,
  instance: Instance,
  authored: readonly Distractor[],
  siblings: readonly QuotedCell[],
  slots: Record<string, string>,
): Generator<Distractor> {
  yield* authored;
  const optionsAreRows = model.kind === "row-with-value";
  const fitting = siblings.filter(({ row }) => instance.mayOffer(row.id));
  for (const { row, valueText, fact } of rank(fitting, instance.seed, (sibling) => sibling.row.id)) {
    const text = optionsAreRows ? row.name : valueText;
    const actual: Record<string, string> = optionsAreRows ? { actual: valueText } : {};
    yield valueDistractor(model, instance, text, [fact], { ...slots, other: row.name, ...actual });
  }
}
