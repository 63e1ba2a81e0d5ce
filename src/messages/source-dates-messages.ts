import type { Dictionary } from "./dictionary";
import { sourceDates as en } from "./en/source-dates";
import { sourceDates as fr } from "./fr/source-dates";

export const sourceDatesMessages: Dictionary<typeof en> = { en, fr };
