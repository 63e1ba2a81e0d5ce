import { expect, test } from "vitest";
import { cacheName, readCacheName } from "../../../../src/browser/device/cache-names";

test("a cache is known by its name, and another site's or program's is not touched", () => {
  expect(readCacheName(cacheName("saved", "1a2b"))).toEqual({ kind: "saved", build: "1a2b" });
  for (const name of ["workbox-precache", "iatrox", "iatrox saved", "iatrox other 1a2b", "other saved 1a2b"])
    expect(readCacheName(name)).toBeUndefined();
});
