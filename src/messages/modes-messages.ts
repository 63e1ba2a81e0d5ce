import type { Dictionary } from "./dictionary";
import { modes as en } from "./en/modes";
import { modes as fr } from "./fr/modes";

export const modesMessages: Dictionary<typeof en> = { en, fr };
