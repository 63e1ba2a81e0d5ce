import type { Dictionary } from "./dictionary";
import { search as en } from "./en/search";
import { search as fr } from "./fr/search";

export const searchMessages: Dictionary<typeof en> = { en, fr };
