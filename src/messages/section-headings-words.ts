import type { Dictionary } from "./dictionary";
import { sectionHeadings as en } from "./en/section-headings";
import { sectionHeadings as fr } from "./fr/section-headings";

export const sectionHeadingsWords: Dictionary<typeof en> = { en, fr };
