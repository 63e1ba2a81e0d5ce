import type { Dictionary } from "./dictionary";
import { home as en } from "./en/home";
import { home as fr } from "./fr/home";

export const homeMessages: Dictionary<typeof en> = { en, fr };
