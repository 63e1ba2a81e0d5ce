import { loadSavedPathway, outcomeOf } from "../device/saved-pathway";

/** Says on the map which way is that of the route that this device keeps. */
export const markWay = (): void => {
  const saved = loadSavedPathway();
  const outcome = saved && outcomeOf(saved.address);
  const own = outcome ? document.querySelectorAll(`[data-outcomes~="${outcome}"] > .way-mine`) : [];
  for (const mark of own) mark.removeAttribute("hidden");
};
