import type { RequestListener } from "node:http";
import inject from "light-my-request";
import { serverSecret } from "./server-file";

type Pages = { ready: Promise<RequestListener>; serve: (pages: RequestListener) => void };

// Shared between bundles, as in readiness.ts.
const key = Symbol.for("iatrox.own-pages");
const shared = globalThis as { [key]?: Pages };

const ownPages = (): Pages => {
  if (shared[key]) return shared[key];
  let serve: Pages["serve"] = () => {};
  const ready = new Promise<RequestListener>((resolve) => {
    serve = resolve;
  });
  shared[key] = { ready, serve };
  return shared[key];
};

/** Names what answers the requests of this process from now on. */
export const answerSelf = (pages: RequestListener): void => ownPages().serve(pages);

const queries = { due: "?import=due", refresh: "" };

/**
 * Has this very process publish what has waited for its day, or only make its stale pages anew, once it answers requests. A
 * call over the network might reach another worker, whose pages are not these.
 */
export const askSelf = async (what: keyof typeof queries): Promise<{ ok: boolean; text: string }> => {
  const { statusCode, payload } = await inject(await ownPages().ready, {
    method: "POST",
    url: `/api/revalidate${queries[what]}`,
    headers: { host: "localhost", authorization: `Bearer ${serverSecret()}` },
    remoteAddress: "127.0.0.1",
  });
  return { ok: statusCode === 200, text: payload };
};
