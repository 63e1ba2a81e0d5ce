import type { Dictionary } from "./dictionary";
import { running as en } from "./en/running";
import { running as fr } from "./fr/running";

export const runningWords: Dictionary<typeof en> = { en, fr };
