import type { Dictionary } from "./dictionary";
import { forms as en } from "./en/forms";
import { forms as fr } from "./fr/forms";

export const formsMessages: Dictionary<typeof en> = { en, fr };
