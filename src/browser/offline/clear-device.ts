import { pictureCache } from "../device/cache-names";
import { deviceStorage } from "../device/device-storage";
import { forget } from "../device/forget";
import { namesUnder, ownNames } from "./waiting";

const remove = (beginnings: string[]) => {
  const storage = deviceStorage();
  if (storage) for (const name of namesUnder(storage, beginnings)) storage.removeItem(name);
};

/** Removes all that this site keeps on the device. */
export const clearDevice = async (): Promise<void> => {
  remove(["iatrox"]);
  await forget(["saved", "read", "files", "blocks"]);
  await caches.delete(pictureCache);
};

/** Removes what belongs to one learner. Guides and ticks stay. */
export const clearLearner = async (): Promise<void> => {
  remove(ownNames);
  if ("caches" in globalThis) await forget(["blocks"]);
};
