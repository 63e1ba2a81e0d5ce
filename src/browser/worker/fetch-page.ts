import type { CacheKind } from "../device/cache-names";
import { cachePage } from "./cache-page";
import { isWhole, mayShare } from "./may-share";

/** `gone`: the server has the page no more, or not for this learner. `failed`: no response, or none that may be cached. */
export type FetchOutcome = "kept" | "gone" | "failed";

/** Fetches a page and caches it. Shared pages are requested without credentials, so that the cached copy holds nothing personal. */
export const fetchPage = async (build: string, kind: CacheKind, address: string): Promise<FetchOutcome> => {
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
