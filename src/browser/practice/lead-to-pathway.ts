import { addressUnder, type SavedPathway } from "../device/saved-pathway";

/** Has the last button of results go on with the route that the device keeps; their guide is at the head of the page. */
export const leadToPathway = (pathway: SavedPathway): void => {
  const way = document.querySelector<HTMLAnchorElement>("#way-on");
  if (!way) return;
  way.href = addressUnder(way.dataset.start, pathway);
  way.textContent = way.dataset.back ?? "";
};
