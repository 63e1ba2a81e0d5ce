import { z } from "zod";
import { languages } from "./language";

/** Apart from the languages themselves, which scripts in a browser know without a library. */
export const languageSchema = z.enum(languages);
