import { verdictsAddress } from "../../domain/device/verdicts-address";
import type { WorkerRequest } from "../../domain/device/worker-request";
import { cacheName } from "../device/cache-names";
import { cachedAt } from "./cached-at";
import { chooseStrategy } from "./choose-strategy";
import { fetchPage } from "./fetch-page";
import { cacheOfflinePages } from "./offline-pages";

const planOf = (path: string, own: string) =>
  chooseStrategy({ method: "GET", isVisit: true, address: new URL(path, own), own });

/** Does what a page asks for. Whether it is done; what nobody may ask for is not. */
export const handleRequest = async (build: string, request: WorkerRequest, own: string): Promise<boolean> => {
  const plan = planOf(request.page, own);
  if (request.what === "save" && plan.kind === "article") {
    const outcome = await fetchPage(build, "saved", plan.key);
    await cacheOfflinePages(build);
    if (outcome === "kept") await (await caches.open(cacheName("read", build))).delete(plan.key);
    return outcome === "kept";
  }
  if (plan.kind !== "own") return false;
  if (request.what === "verdicts") {
    const pages = await caches.open(cacheName("blocks", build));
    await pages.put(verdictsAddress(plan.key), new Response(request.verdicts));
    return true;
  }
  await cacheOfflinePages(build);
  return (
    request.what === "keep" &&
    ((await cachedAt(build, "blocks", plan.key)) !== undefined ||
      (await fetchPage(build, "blocks", plan.key)) === "kept")
  );
};
