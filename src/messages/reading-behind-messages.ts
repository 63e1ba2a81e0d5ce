import type { Dictionary } from "./dictionary";
import { readingBehind as en } from "./en/reading-behind";
import { readingBehind as fr } from "./fr/reading-behind";

export const readingBehindMessages: Dictionary<typeof en> = { en, fr };
