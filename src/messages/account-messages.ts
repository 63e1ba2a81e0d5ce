import type { Dictionary } from "./dictionary";
import { account as en } from "./en/account";
import { account as fr } from "./fr/account";

export const accountMessages: Dictionary<typeof en> = { en, fr };
