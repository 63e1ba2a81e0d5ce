import type { Dictionary } from "./dictionary";
import { today as en } from "./en/today";
import { today as fr } from "./fr/today";

export const todayWords: Dictionary<typeof en> = { en, fr };
