import { toldAddress } from "../../domain/device/told-address";
import type { Wish } from "../../domain/device/wish";
import { cacheName } from "../device/cache-names";
import { keptAt } from "./kept-at";
import { keepOfflinePages } from "./offline-pages";
import { takePage } from "./take-page";
import { whatToDo } from "./what-to-do";

const planOf = (path: string, own: string) =>
  whatToDo({ method: "GET", isVisit: true, address: new URL(path, own), own });

/** Does what a page asks for. Whether it is done; what nobody may ask for is not. */
export const obey = async (build: string, wish: Wish, own: string): Promise<boolean> => {
  const plan = planOf(wish.page, own);
  if (wish.what === "save" && plan.kind === "guide") {
    const taken = await takePage(build, "saved", plan.key);
    await keepOfflinePages(build);
    if (taken === "kept") await (await caches.open(cacheName("read", build))).delete(plan.key);
    return taken === "kept";
  }
  if (plan.kind !== "block") return false;
  if (wish.what === "told") {
    const pages = await caches.open(cacheName("blocks", build));
    await pages.put(toldAddress(plan.key), new Response(wish.told));
    return true;
  }
  await keepOfflinePages(build);
  return (
    wish.what === "keep" &&
    ((await keptAt(build, "blocks", plan.key)) !== undefined || (await takePage(build, "blocks", plan.key)) === "kept")
  );
};
