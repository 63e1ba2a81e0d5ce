import type { Dictionary } from "./dictionary";
import { readingList as en } from "./en/reading-list";
import { readingList as fr } from "./fr/reading-list";

export const readingListMessages: Dictionary<typeof en> = { en, fr };
