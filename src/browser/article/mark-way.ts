import { loadSavedPathway, outcomeOf } from "../device/saved-pathway";

/** Says on the map which way is that of the route that this device keeps. */
export const markWay = (): void => {
  const outcome = outcomeOf(loadSavedPathway()?.address ?? "");
  if (!outcome) return;
  for (const mark of document.querySelectorAll<HTMLElement>(`[data-outcomes~="${outcome}"] > .way-mine`))
    mark.hidden = false;
};
