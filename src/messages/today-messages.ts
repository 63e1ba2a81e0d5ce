import type { Dictionary } from "./dictionary";
import { today as en } from "./en/today";
import { today as fr } from "./fr/today";

export const todayMessages: Dictionary<typeof en> = { en, fr };
