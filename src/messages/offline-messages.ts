import type { Dictionary } from "./dictionary";
import { offline as en } from "./en/offline";
import { offline as fr } from "./fr/offline";

export const offlineMessages: Dictionary<typeof en> = { en, fr };
