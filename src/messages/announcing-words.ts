import type { Dictionary } from "./dictionary";
import { announcing as en } from "./en/announcing";
import { announcing as fr } from "./fr/announcing";

export const announcingWords: Dictionary<typeof en> = { en, fr };
