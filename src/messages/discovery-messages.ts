import type { Dictionary } from "./dictionary";
import { discovery as en } from "./en/discovery";
import { discovery as fr } from "./fr/discovery";

export const discoveryMessages: Dictionary<typeof en> = { en, fr };
