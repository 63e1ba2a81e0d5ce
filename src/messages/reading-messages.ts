import type { Dictionary } from "./dictionary";
import { reading as en } from "./en/reading";
import { reading as fr } from "./fr/reading";

export const readingMessages: Dictionary<typeof en> = { en, fr };
