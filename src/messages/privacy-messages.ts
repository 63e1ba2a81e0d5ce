import type { Dictionary } from "./dictionary";
import { privacy as en } from "./en/privacy";
import { privacy as fr } from "./fr/privacy";

export const privacyMessages: Dictionary<typeof en> = { en, fr };
