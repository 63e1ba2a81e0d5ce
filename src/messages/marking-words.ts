import type { Dictionary } from "./dictionary";
import { marking as en } from "./en/marking";
import { marking as fr } from "./fr/marking";

export const markingWords: Dictionary<typeof en> = { en, fr };
