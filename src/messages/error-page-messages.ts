import type { Dictionary } from "./dictionary";
import { errorPage as en } from "./en/error-page";
import { errorPage as fr } from "./fr/error-page";

export const errorPageMessages: Dictionary<typeof en> = { en, fr };
