import type { Dictionary } from "./dictionary";
import { results as en } from "./en/results";
import { results as fr } from "./fr/results";

export const resultsMessages: Dictionary<typeof en> = { en, fr };
