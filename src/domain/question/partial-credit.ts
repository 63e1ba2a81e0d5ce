import type { Item } from "./item";

type MultipleResponse = Extract<Item, { form: "multiple-response" }>;

/** The share of options rightly chosen or rightly left, 0 to 1. It is shown and never counted: only the exact set scores. */
export const partialCredit = (item: MultipleResponse, chosen: readonly string[]): number => {
  const handled = item.options.filter(({ id }) => chosen.includes(id) === item.key.options.includes(id));
  return handled.length / item.options.length;
};
