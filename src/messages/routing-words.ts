import type { Dictionary } from "./dictionary";
import { routing as en } from "./en/routing";
import { routing as fr } from "./fr/routing";

export const routingWords: Dictionary<typeof en> = { en, fr };
