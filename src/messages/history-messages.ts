import type { Dictionary } from "./dictionary";
import { history as en } from "./en/history";
import { history as fr } from "./fr/history";

export const historyMessages: Dictionary<typeof en> = { en, fr };
