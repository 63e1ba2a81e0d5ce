import type { Dictionary } from "./dictionary";
import { pathway as en } from "./en/pathway";
import { pathway as fr } from "./fr/pathway";

export const pathwayMessages: Dictionary<typeof en> = { en, fr };
