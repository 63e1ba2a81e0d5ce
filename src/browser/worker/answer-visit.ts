import { verdictsAddress } from "../../domain/device/verdicts-address";
import { type CacheKind, cacheName } from "../device/cache-names";
import { forget, forgetBlock } from "../device/forget";
import { cachePage } from "./cache-page";
import { cachedAt } from "./cached-at";
import type { Plan } from "./choose-strategy";
import { isWhole, mayShare } from "./may-share";
import { cacheOfflinePages, offlinePage } from "./offline-pages";

/** How long the server may take where a copy is at hand, in milliseconds. */
const patience = 3_000;

type Visit = { build: string; request: Request; plan: Plan; later: (work: Promise<unknown>) => void };

/** Where a page may be kept; the last is where it is put if it is in none of them. */
const kindsOf: Partial<Record<Plan["kind"], CacheKind[]>> = {
  article: ["saved", "read"],
  own: ["blocks"],
  offline: ["files"],
};

const find = async (build: string, plan: Plan) => {
  if (!("key" in plan)) return undefined;
  for (const kind of kindsOf[plan.kind] ?? []) {
    const found = await cachedAt(build, kind, plan.key);
    if (found) return { kind, found };
  }
  return undefined;
};

/** What the server's word on a page means for what is kept. `had`: where it is kept already. */
const note = async ({ build, plan, request }: Visit, had: CacheKind | undefined, page: Response): Promise<void> => {
  if (plan.kind === "forgotten" && page.ok) await forget(["blocks"]);
  if (plan.kind === "ended" && page.ok) await forgetBlock(plan.block);
  await cacheOfflinePages(build);
  if (!("key" in plan)) return;
  const kind = had ?? kindsOf[plan.kind]?.at(-1) ?? "files";
  const pages = await caches.open(cacheName(kind, build));
  const isGone = page.status === 404 || page.status === 410;
  // Home and the page of practice are of no block, and never gone.
  if (isGone) await (plan.kind === "own" ? forgetBlock(`${plan.block}`) : pages.delete(plan.key));
  const mayCache = plan.kind === "own" ? isWhole(page) : mayShare(page) && new URL(request.url).search === "";
  if (mayCache) await cachePage(build, kind, plan.key, page);
};

/** The server's page; where it does not come, or not soon, what is kept of it; and else the page that says so. */
export const answerVisit = async (visit: Visit): Promise<Response> => {
  const { build, request, plan, later } = visit;
  const stored = await find(build, plan);
  let isLate = false;
  // What the browser itself keeps of guides it may give out stale, and the server would not be asked.
  const fetched = fetch(request, { cache: "no-cache" }).then(async (page) => {
    // The server knows more than what was noted beside an older page, unless that page was handed out meanwhile.
    if (plan.kind === "own" && page.ok && !isLate)
      await (await caches.open(cacheName("blocks", build))).delete(verdictsAddress(plan.key));
    if (page.status < 500) later(note(visit, stored?.kind, page.clone()).catch(() => undefined));
    return page.status >= 500 && stored ? stored.found : page;
  });
  later(fetched.catch(() => undefined));
  const instead = async () =>
    stored?.found ?? (await caches.match(offlinePage(new URL(request.url).pathname))) ?? Response.error();
  if (!stored) return fetched.catch(instead);
  const late = new Promise<Response>((resolve) =>
    setTimeout(() => {
      isLate = true;
      resolve(stored.found);
    }, patience),
  );
  return Promise.race([fetched, late]).catch(instead);
};
