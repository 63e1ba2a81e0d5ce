import type { Route } from "../../content/route/compile-route";
import { loadRoute } from "../../content/route/load-route";
import { stampRoute } from "../../content/route/stamp-route";

let kept: { stamp: string; route: Route } | undefined;

/** The decision table as it stands in the content folder. A table with a fault is not given out: the one before it stays. */
export const openRoute = async (folder: string): Promise<Route | undefined> => {
  const stamp = await stampRoute(folder);
  if (kept?.stamp === stamp) return kept.route;
  const loaded = (await loadRoute(folder))?.result;
  if (loaded?.ok) kept = { stamp, route: loaded.value };
  else if (kept) kept = { ...kept, stamp };
  return kept?.route;
};
