import type { Dictionary } from "./dictionary";
import { account as en } from "./en/account";
import { account as fr } from "./fr/account";

export const accountWords: Dictionary<typeof en> = { en, fr };
