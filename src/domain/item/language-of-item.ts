import { languageOfEdition } from "../article/edition";
import type { Language } from "../language";
import type { Item } from "./item";

/** The language that an item is written in: that of the edition which its identity begins with. */
export const languageOfItem = ({ identity }: Pick<Item, "identity">): Language =>
  languageOfEdition(identity.slice(0, identity.indexOf("/")));
