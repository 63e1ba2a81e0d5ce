import type { Dictionary } from "./dictionary";
import { sourceDates as en } from "./en/source-dates";
import { sourceDates as fr } from "./fr/source-dates";

export const sourceDatesWords: Dictionary<typeof en> = { en, fr };
