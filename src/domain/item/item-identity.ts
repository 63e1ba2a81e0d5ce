import { languageOf } from "../article/article-slug";
import type { ItemDiagnostic } from "../diagnostic";
import type { Language } from "../language";
import type { Item } from "./item";

/** The language that an item is written in: that of the article which its identity begins with. */
export const languageOfItem = ({ identity }: Pick<Item, "identity">): Language =>
  languageOf(identity.slice(0, identity.indexOf("/")));

/** What editors call one question: its identity without the article, `record-age` or `body-of-task/cpso`. */
export const itemNameOf = ({ identity }: Pick<Item, "identity">): string => identity.slice(identity.indexOf("/") + 1);

/** The id that the editor wrote in `questions.yaml`: of the item, or of the model that made it. */
export const subjectOf = (item: Pick<Item, "identity" | "origin">): string =>
  item.origin.kind === "generated" ? item.origin.model : itemNameOf(item);

/** Whether an editor who writes `name` means this item: it alone, or all that its model makes. */
export const namesItem = (name: string, item: Pick<Item, "identity" | "origin">): boolean =>
  subjectOf(item) === name || itemNameOf(item) === name;

/** Whether a diagnostic is about this item. One of a model names the item that it made by its stem. */
export const isAbout = (
  { subject, message }: Pick<ItemDiagnostic, "subject" | "message">,
  item: Pick<Item, "identity" | "origin" | "stem">,
): boolean => subject === subjectOf(item) && (item.origin.kind === "authored" || message.includes(item.stem));
