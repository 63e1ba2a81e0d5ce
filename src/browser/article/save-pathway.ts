import type { PathwayOutline } from "../../domain/pathway/pathway-outline";
import { type ArticleStore, isTicked } from "../device/article-store";
import { deviceStorage, writeStorage } from "../device/device-storage";
import { savedPathwayKey } from "../device/keys";
import { choosePathway, pathwayProgress, readSavedPathway } from "../device/saved-pathway";

/**
 * Keeps on the device which route this is and how far it is done, so that the first page leads back to it. `own`: the store of
 * the boxes that are nothing but the route's.
 */
export const savePathway = (own: ArticleStore, outline: PathwayOutline): void => {
  const storage = deviceStorage();
  const keep = (isBegun: boolean) => {
    const address = location.pathname + location.search;
    const opened = { address, name: "", done: 0, all: 0, next: "", outline, since: new Date().toISOString() };
    const shown = { ...opened, ...pathwayProgress(opened, document.documentElement.lang, isTicked) };
    const saved = readSavedPathway(storage?.getItem(savedPathwayKey) ?? null);
    writeStorage(storage, savedPathwayKey, choosePathway(saved, shown, isBegun));
  };
  const hasOwnTicks = () => own.read().ticked.length > 0;
  keep(hasOwnTicks());
  for (const box of document.querySelectorAll<HTMLInputElement>("input[data-keep]"))
    box.addEventListener("change", () => keep(box.checked || hasOwnTicks()));
};
