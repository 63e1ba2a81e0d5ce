import type { Dictionary } from "./dictionary";
import { apiErrors as en } from "./en/api-errors";
import { apiErrors as fr } from "./fr/api-errors";

export const apiErrorsMessages: Dictionary<typeof en> = { en, fr };
