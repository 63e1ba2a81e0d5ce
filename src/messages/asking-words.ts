import type { Dictionary } from "./dictionary";
import { asking as en } from "./en/asking";
import { asking as fr } from "./fr/asking";

export const askingWords: Dictionary<typeof en> = { en, fr };
