import type { Dictionary } from "./dictionary";
import { readingPractice as en } from "./en/reading-practice";
import { readingPractice as fr } from "./fr/reading-practice";

export const readingPracticeMessages: Dictionary<typeof en> = { en, fr };
