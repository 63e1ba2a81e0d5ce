import { formOf } from "./forms/forms";
import type { Item } from "./item";
import type { Passage } from "./passage";

/** The passages of its parts, or of its keys in their order, where these rest on different facts. */
export const passagesOf = (item: Item): Passage[] => {
  const found: Passage[] = [];
  formOf(item).mapPassages?.(item, (passage) => {
    found.push(passage);
    return passage;
  });
  return found;
};

/** An item with each of its passages changed: the one that it rests on, and those of its parts or keys. */
export const mapPassages = (item: Item, change: (passage: Passage) => Passage): Item => {
  const own = formOf(item).mapPassages?.(item, change) ?? item;
  return { ...own, passage: change(own.passage) };
};
