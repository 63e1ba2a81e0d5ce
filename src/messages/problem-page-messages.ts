import type { Dictionary } from "./dictionary";
import { problemPage as en } from "./en/problem-page";
import { problemPage as fr } from "./fr/problem-page";

export const problemPageMessages: Dictionary<typeof en> = { en, fr };
