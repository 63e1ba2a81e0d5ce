import { createContext, useContext } from "react";
import { type Language, originalLanguage } from "../domain/language";

/** The language of the page. Each page's own is given once, around all of it. */
export const LanguageContext = createContext<Language>(originalLanguage);

export const useLanguage = (): Language => useContext(LanguageContext);
