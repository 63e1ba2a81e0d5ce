import type { Page } from "@playwright/test";

/** What the browser of a page keeps: of each cache its kind and build, and the path of each entry. */
export const deviceCaches = (page: Page): Promise<{ kind: string; build: string; path: string }[]> =>
  page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const [, kind = "", build = ""] = name.split(" ");
      for (const { url } of await (await caches.open(name)).keys()) {
        const { pathname, search } = new URL(url);
        found.push({ kind, build, path: pathname + search });
      }
    }
    return found;
  });

/** The paths in the caches of a kind. */
export const cachedIn = async (page: Page, kind: string): Promise<string[]> =>
  (await deviceCaches(page)).filter((entry) => entry.kind === kind).map(({ path }) => path);

/** Resolves once a worker answers for the page. */
export const workerReady = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((come) => navigator.serviceWorker.addEventListener("controllerchange", come, { once: true }));
  });
