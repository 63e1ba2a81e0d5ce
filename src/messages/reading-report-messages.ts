import type { Dictionary } from "./dictionary";
import { readingReport as en } from "./en/reading-report";
import { readingReport as fr } from "./fr/reading-report";

export const readingReportMessages: Dictionary<typeof en> = { en, fr };
