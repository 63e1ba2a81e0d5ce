import type { FormItem, Option } from "./item";

/** Every option of an item in the order shown, a case's part after part; a numeric item has none. */
export const optionsOf = (item: FormItem): Option[] => {
  if (item.form === "numeric") return [];
  return item.form === "decision-case" ? item.parts.flatMap(({ options }) => options) : item.options;
};
