import { languageOf } from "../article/article-slug";
import type { Language } from "../language";
import type { Item } from "./item";

/** The language that an item is written in: that of the article which its identity begins with. */
export const languageOfItem = ({ identity }: Pick<Item, "identity">): Language =>
  languageOf(identity.slice(0, identity.indexOf("/")));
