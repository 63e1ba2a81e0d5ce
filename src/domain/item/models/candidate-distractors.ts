import { rank } from "../../random/rank";
import type { Distractor } from "./choose-distractors";
import type { ItemModel } from "./item-model";
import type { QuotedCell } from "./known-cells";
import type { Instance } from "./start-instance";
import { valueDistractor } from "./value-distractor";

type Model = Extract<ItemModel, { kind: "value-of-row" | "row-with-value" }>;

/**
 * Wrong answers, the most wanted first: the named ones, each written for a belief that people hold, then of each
 * sibling row its value, or its name where rows are asked for, ranked by the seed.
 */
export function* offerAnswers(
  model: Model,
  instance: Instance,
  named: readonly Distractor[],
  siblings: readonly QuotedCell[],
  slots: Record<string, string>,
): Generator<Distractor> {
  yield* named;
  const optionsAreRows = model.kind === "row-with-value";
  const fitting = siblings.filter(({ row }) => instance.mayOffer(row.id));
  for (const { row, shown, fact } of rank(fitting, instance.seed, (sibling) => sibling.row.id)) {
    const text = optionsAreRows ? row.name : shown;
    const actual: Record<string, string> = optionsAreRows ? { actual: shown } : {};
    yield valueDistractor(model, instance, text, [fact], { ...slots, other: row.name, ...actual });
  }
}
