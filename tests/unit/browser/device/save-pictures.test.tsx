import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { savePictures } from "../../../../src/browser/device/save-pictures";

let saved: Map<string, string>;

beforeEach(() => {
  saved = new Map();
  const path = (address: string) => new URL(address, "https://site.example").pathname;
  const cache = {
    match: async (address: string) => saved.get(path(address)),
    put: async (address: string, reply: Response) => void saved.set(path(address), await reply.text()),
  };
  vi.stubGlobal("caches", { open: async () => cache });
  vi.stubGlobal("fetch", async (address: string) =>
    address.includes("/gone/") ? new Response(null, { status: 404 }) : new Response(path(address)),
  );
});
afterEach(() => vi.unstubAllGlobals());

test("the picture of a figure is saved once and stands in for its other widths; one that is gone hinders nothing", async () => {
  document.body.innerHTML = `<figure class="figure"><img src="/pictures/gone/720.webp" srcset="/pictures/gone/360.webp 360w"></figure>
    <figure class="figure"><img src="/pictures/a/720.webp" srcset="/pictures/a/360.webp 360w, /pictures/a/720.webp 600w"></figure><img src="/icon.png">`;
  await savePictures();
  expect(Object.fromEntries(saved)).toEqual({
    "/pictures/a/720.webp": "/pictures/a/720.webp",
    "/pictures/a/360.webp": "/pictures/a/720.webp",
  });
});
