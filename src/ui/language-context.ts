import { createContext, useContext } from "react";
import type { Language } from "../domain/language";
import type { Dictionary } from "../messages/dictionary";

/** The language of the page. Each page's own is given once, around all of it. */
export const LanguageContext = createContext<Language>("en");

export const useLanguage = (): Language => useContext(LanguageContext);

/** A dictionary's words in the language of the page. */
export const useMessages = <Words>(dictionary: Dictionary<Words>): Words => dictionary[useLanguage()];
