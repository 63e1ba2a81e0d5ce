import type { Dictionary } from "./dictionary";
import { refusals as en } from "./en/refusals";
import { refusals as fr } from "./fr/refusals";

export const refusalsWords: Dictionary<typeof en> = { en, fr };
