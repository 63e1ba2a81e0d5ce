import type { Dictionary } from "./dictionary";
import { feedback as en } from "./en/feedback";
import { feedback as fr } from "./fr/feedback";

export const feedbackMessages: Dictionary<typeof en> = { en, fr };
