import type { Dictionary } from "./dictionary";
import { builder as en } from "./en/builder";
import { builder as fr } from "./fr/builder";

export const builderMessages: Dictionary<typeof en> = { en, fr };
