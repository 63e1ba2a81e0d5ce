import { type Language, languageNamed } from "../domain/language";
import type { Call } from "./call";

/** The language of the page whose form made this call: see `formAction`. */
export const pageLanguage = ({ page }: Call["params"]): Language => languageNamed(page);
