import type { Item } from "./item";

/** The id that the editor wrote in `questions.yaml`: of the item, or of the model that made it. */
export const subjectOf = (item: Pick<Item, "identity" | "origin">): string =>
  item.origin.kind === "generated" ? item.origin.model : item.identity.slice(item.identity.indexOf("/") + 1);
