import type { Dictionary } from "./dictionary";
import { player as en } from "./en/player";
import { player as fr } from "./fr/player";

export const playerMessages: Dictionary<typeof en> = { en, fr };
