/*
 * The caches of a device. `saved`: guides that a reader saved, and the page of a route that the device keeps; `read`: guides and routes read lately; `files`: what those pages name,
 * and the page that stands in where nothing was kept; `blocks`: pages of one learner, namely their open blocks, home and the page of practice.
 */
const kinds = ["saved", "read", "files", "blocks"] as const;

export type CacheKind = (typeof kinds)[number];

/** Each build has its own, so that no page meets the files of another. */
export const cacheName = (kind: CacheKind, build: string): string => `iatrox ${kind} ${build}`;

/** The pictures of saved guides. Their addresses change with their content, so every build finds the same ones. */
export const pictureCache = "iatrox-pictures";

/** `undefined`: of a cache that is no build's. */
export const readCacheName = (name: string): { kind: CacheKind; build: string } | undefined => {
  const [owner, kind, build] = name.split(" ");
  const cacheKind = kinds.find((one) => one === kind);
  return owner === "iatrox" && cacheKind && build ? { kind: cacheKind, build } : undefined;
};
