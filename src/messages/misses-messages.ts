import type { Dictionary } from "./dictionary";
import { misses as en } from "./en/misses";
import { misses as fr } from "./fr/misses";

export const missesMessages: Dictionary<typeof en> = { en, fr };
