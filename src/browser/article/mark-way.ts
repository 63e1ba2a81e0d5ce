import { deviceStorage } from "../device/device-storage";
import { savedPathwayKey } from "../device/keys";
import { outcomeOf, readSavedPathway } from "../device/saved-pathway";

/** Says on the map which way is that of the route that this device keeps. */
export const markWay = (): void => {
  const saved = readSavedPathway(deviceStorage()?.getItem(savedPathwayKey) ?? null);
  const outcome = saved && outcomeOf(saved.address);
  const own = outcome ? document.querySelectorAll(`[data-outcomes~="${outcome}"] > .way-mine`) : [];
  for (const mark of own) mark.removeAttribute("hidden");
};
