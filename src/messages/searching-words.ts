import type { Dictionary } from "./dictionary";
import { searching as en } from "./en/searching";
import { searching as fr } from "./fr/searching";

export const searchingWords: Dictionary<typeof en> = { en, fr };
