import type { PortableItem } from "./portable-item";

/** What a format cannot hold of an item. `what`: the end of a sentence about all items that share it. */
export type Loss = { item: string; what: string };

/** What is lost of an item, by what a format has no room for. `name`: of the item. */
export const lossesOf = (
  item: PortableItem,
  name: string,
  holds: { misconceptions?: boolean; harm?: boolean },
): Loss[] => {
  const options = item.form === "decision-case" ? item.parts.flatMap((part) => part.options) : item.options;
  return [
    ...(!holds.misconceptions && options.some(({ misconception }) => misconception !== undefined)
      ? [{ item: name, what: "the wrong belief behind each distractor is left out" }]
      : []),
    ...(!holds.harm && options.some(({ harmful }) => harmful)
      ? [{ item: name, what: "that an option does harm is left out" }]
      : []),
  ];
};

/** A line for each thing that is lost, with the items that it is lost from. */
export const lossReport = (losses: readonly Loss[]): string[] => {
  const items = new Map<string, string[]>();
  for (const { item, what } of losses) items.set(what, [...(items.get(what) ?? []), item]);
  return [...items].map(([what, names]) => {
    const all = [...new Set(names)];
    return `${all.length} ${all.length === 1 ? "question" : "questions"}: ${what}: ${all.join(", ")}`;
  });
};
