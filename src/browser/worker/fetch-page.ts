import type { CacheKind } from "../device/cache-names";
import { cachePage } from "./cache-page";
import { isWhole, mayShare } from "./may-share";

/** `gone`: the server has it no more, or not for this learner. `failed`: no word, or none to rely on. */
export type FetchOutcome = "kept" | "gone" | "failed";

/** Asks the server for a page, so as to keep it. What is for everybody is asked for as by a stranger. */
export const takePage = async (build: string, kind: CacheKind, address: string): Promise<FetchOutcome> => {
  const isOwn = kind === "blocks";
  try {
    const page = await fetch(address, { credentials: isOwn ? "same-origin" : "omit", cache: "no-cache" });
    if (page.status === 404 || page.status === 410 || page.redirected) return "gone";
    if (!(isOwn ? isWhole(page) : mayShare(page))) return "failed";
    await cachePage(build, kind, address, page);
    return "kept";
  } catch {
    return "failed";
  }
};
