import { languageOf } from "../article/article-slug";
import type { Language } from "../language";
import type { Item } from "./item";

/** The language that an item is written in: that of the article which its identity begins with. */
export const languageOfItem = ({ identity }: Pick<Item, "identity">): Language =>
  languageOf(identity.slice(0, identity.indexOf("/")));

/** The id that the editor wrote in `questions.yaml`: of the item, or of the model that made it. */
export const subjectOf = (item: Pick<Item, "identity" | "origin">): string =>
  item.origin.kind === "generated" ? item.origin.model : item.identity.slice(item.identity.indexOf("/") + 1);

/** Whether an editor who writes `name` means this item: it alone, or all that its model makes. */
export const namesItem = (name: string, item: Pick<Item, "identity" | "origin">): boolean =>
  subjectOf(item) === name || item.identity.slice(item.identity.indexOf("/") + 1) === name;
