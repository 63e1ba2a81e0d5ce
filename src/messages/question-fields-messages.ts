import type { Dictionary } from "./dictionary";
import { questionFields as en } from "./en/question-fields";
import { questionFields as fr } from "./fr/question-fields";

export const questionFieldsMessages: Dictionary<typeof en> = { en, fr };
