import type { Dictionary } from "./dictionary";
import { matching as en } from "./en/matching";
import { matching as fr } from "./fr/matching";

export const matchingMessages: Dictionary<typeof en> = { en, fr };
