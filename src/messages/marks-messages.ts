import type { Dictionary } from "./dictionary";
import { marks as en } from "./en/marks";
import { marks as fr } from "./fr/marks";

export const marksMessages: Dictionary<typeof en> = { en, fr };
