import type { Dictionary } from "./dictionary";
import { days as en } from "./en/days";
import { days as fr } from "./fr/days";

export const daysMessages: Dictionary<typeof en> = { en, fr };
