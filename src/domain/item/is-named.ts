import type { Item } from "./item";
import { subjectOf } from "./subject-of";

/** Whether an editor who writes `name` means this item: it alone, or all that its model makes. */
export const isNamed = (name: string, item: Pick<Item, "identity" | "origin">): boolean =>
  subjectOf(item) === name || item.identity.slice(item.identity.indexOf("/") + 1) === name;
