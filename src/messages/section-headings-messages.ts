import type { Dictionary } from "./dictionary";
import { sectionHeadings as en } from "./en/section-headings";
import { sectionHeadings as fr } from "./fr/section-headings";

export const sectionHeadingsMessages: Dictionary<typeof en> = { en, fr };
