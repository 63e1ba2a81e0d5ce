import type { Dictionary } from "./dictionary";
import { starting as en } from "./en/starting";
import { starting as fr } from "./fr/starting";

export const startingWords: Dictionary<typeof en> = { en, fr };
