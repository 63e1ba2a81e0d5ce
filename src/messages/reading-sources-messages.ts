import type { Dictionary } from "./dictionary";
import { readingSources as en } from "./en/reading-sources";
import { readingSources as fr } from "./fr/reading-sources";

export const readingSourcesMessages: Dictionary<typeof en> = { en, fr };
