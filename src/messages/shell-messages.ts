import type { Dictionary } from "./dictionary";
import { shell as en } from "./en/shell";
import { shell as fr } from "./fr/shell";

export const shellMessages: Dictionary<typeof en> = { en, fr };
