import type { Dictionary } from "./dictionary";
import { progress as en } from "./en/progress";
import { progress as fr } from "./fr/progress";

export const progressMessages: Dictionary<typeof en> = { en, fr };
