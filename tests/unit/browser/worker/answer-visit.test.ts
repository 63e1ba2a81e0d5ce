import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cacheName } from "../../../../src/browser/device/cache-names";
import { answerVisit } from "../../../../src/browser/worker/answer-visit";
import { verdictsAddress } from "../../../../src/domain/device/verdicts-address";

const key = "/practice/11111111-1111-4111-8111-111111111111";
const address = `https://example.org${key}`;

/** The caches of a browser, as far as a visit needs them: by their names, each with its pages by their paths. */
const cacheStorage = () => {
  const named = new Map<string, Map<string, Response>>();
  const pathOf = (requested: string | Request) =>
    new URL(typeof requested === "string" ? requested : requested.url, address).pathname;
  const cacheNamed = (name: string) => named.get(name) ?? named.set(name, new Map()).get(name) ?? new Map();
  const match = async (requested: string, { cacheName: name = "" } = {}) =>
    cacheNamed(name).get(pathOf(requested))?.clone();
  const open = async (name: string) => ({
    match: (requested: string) => match(requested, { cacheName: name }),
    put: async (requested: string, page: Response) => void cacheNamed(name).set(pathOf(requested), page),
    delete: async (requested: string) => cacheNamed(name).delete(pathOf(requested)),
    keys: async () => [...cacheNamed(name).keys()].map((path) => new Request(new URL(path, address))),
  });
  return { match, open };
};

const blocks = () => caches.open(cacheName("blocks", "b"));
const page = (text: string) => new Response(text, { headers: { "Content-Type": "text/html" } });

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("caches", cacheStorage());
  vi.stubGlobal("OFFLINE_PAGES", []);
  await (await blocks()).put(key, page("copy"));
  await (await blocks()).put(verdictsAddress(key), page("verdicts"));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Visits the block while the server takes so many milliseconds. Gives what is shown, and what stands beside the copy then. */
const visit = async (serverMs: number) => {
  vi.stubGlobal("fetch", () => new Promise((resolve) => setTimeout(resolve, serverMs, page("server"))));
  const work: Promise<unknown>[] = [];
  const later = (one: Promise<unknown>) => void work.push(one);
  const request = new Request(address);
  const shown = answerVisit({ build: "b", request, plan: { kind: "own", key, block: undefined }, later });
  await vi.runAllTimersAsync();
  const text = await (await shown).text();
  await Promise.all(work);
  return { text, hasVerdicts: (await (await blocks()).match(verdictsAddress(key))) !== undefined };
};

test("a page from the server takes away what was noted beside the older one", async () => {
  expect(await visit(100)).toEqual({ text: "server", hasVerdicts: false });
});

test("a copy that is shown because the server is slow still has what was noted beside it when the server comes", async () => {
  expect(await visit(5_000)).toEqual({ text: "copy", hasVerdicts: true });
});
