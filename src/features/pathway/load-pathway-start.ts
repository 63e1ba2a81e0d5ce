import type { Pathway } from "../../content/pathway/compile-pathway";
import { loadPathway } from "../../content/pathway/load-pathway";
import { pathwayStamp } from "../../content/pathway/pathway-stamp";

let cached: { stamp: string; pathway: Pathway } | undefined;

/** The decision table as it stands in the content folder. A table with a fault is not given out: the one before it stays. */
export const loadPathwayStart = async (folder: string): Promise<Pathway | undefined> => {
  const stamp = await pathwayStamp(folder);
  if (cached?.stamp === stamp) return cached.pathway;
  const loaded = (await loadPathway(folder))?.result;
  if (loaded?.ok) cached = { stamp, pathway: loaded.value };
  else if (cached) cached = { ...cached, stamp };
  return cached?.pathway;
};
