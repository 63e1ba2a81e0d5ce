import { pictureCache } from "./cache-names";

/** The most pictures of one guide that a device has; each is some 60 kB. */
const most = 20;

const save = async (cache: Cache, { src, srcset }: HTMLImageElement): Promise<void> => {
  if (await cache.match(src)) return;
  const reply = await fetch(src, { credentials: "omit" });
  if (!reply.ok) return;
  const others = srcset.split(", ").map((candidate) => candidate.replace(/ .*/, ""));
  for (const address of new Set([src, ...others])) await cache.put(address, reply.clone());
};

/**
 * Saves the pictures of the guide that this page shows, in the width that the page names first. It stands in for the other
 * widths, so that whichever the browser asks for is there. What cannot be had is read with a connection.
 */
export const savePictures = async (): Promise<void> => {
  const pictures = [...document.querySelectorAll<HTMLImageElement>(".figure img")].slice(0, most);
  if (pictures.length === 0) return;
  const cache = await caches.open(pictureCache);
  await Promise.allSettled(pictures.map((picture) => save(cache, picture)));
};
