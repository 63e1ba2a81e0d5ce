import { type Language, toLanguage } from "../../domain/language";
import type { RequestContext } from "../endpoint/request-context";

/** The language of the page whose form made this call: see `formAction`. */
export const pageLanguage = ({ page }: RequestContext["params"]): Language => toLanguage(page);
