import type { Dictionary } from "./dictionary";
import { charts as en } from "./en/charts";
import { charts as fr } from "./fr/charts";

export const chartsMessages: Dictionary<typeof en> = { en, fr };
