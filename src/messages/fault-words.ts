import type { Dictionary } from "./dictionary";
import { faults as en } from "./en/faults";
import { faults as fr } from "./fr/faults";

export const faultWords: Dictionary<typeof en> = { en, fr };
