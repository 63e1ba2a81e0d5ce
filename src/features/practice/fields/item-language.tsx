import { createContext, type ReactNode, useContext } from "react";
import { type Language, originalLanguage } from "../../../domain/language";
import { useLanguage } from "../../../ui/language-context";

/** The language that a question, its options and all that explains them are written in: its guide's. */
export const QuestionLanguage = createContext<Language>(originalLanguage);

/** Words of a question, marked where they are not in the language of the page, so that they are read aloud as what they are. */
export function ItemLanguage({ children }: { children: ReactNode }) {
  const own = useContext(QuestionLanguage);
  return own === useLanguage() ? children : <span lang={own}>{children}</span>;
}
