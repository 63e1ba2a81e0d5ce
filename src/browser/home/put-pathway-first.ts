import { isTicked } from "../device/article-store";
import { pathwayProgress, type SavedPathway } from "../device/saved-pathway";

/** Where nothing is due and the route is not done, its row is what is filled, and new questions are plain. */
export const putPathwayFirst = (way: HTMLElement, pathway: SavedPathway): void => {
  const filled = document.querySelector(".today button[data-for-route]:not(.button-plain)");
  const { done, all } = pathwayProgress(pathway, document.documentElement.lang, isTicked);
  if (!filled || done === all) return;
  filled.classList.add("button-plain");
  way.classList.add("leads-first");
};
