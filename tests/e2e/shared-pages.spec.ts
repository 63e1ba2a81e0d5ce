import { expect, test } from "@playwright/test";
import { believedHeaders } from "../support/hostile-requests";
import { learner } from "../support/learner";

const origin = `http://127.0.0.1:${process.env.E2E_PORT}`;

/** What an address answers, without what is another each time. */
const ask = async (address: string, headers: Record<string, string> = {}) => {
  const reply = await fetch(origin + address, {
    headers: { "accept-encoding": "identity", ...headers },
    redirect: "manual",
  });
  const own = [...reply.headers].filter(([name]) => !/^(date|x-request-id|age|connection|keep-alive)$/.test(name));
  return { status: reply.status, headers: Object.fromEntries(own), body: await reply.text() };
};
type Answer = Awaited<ReturnType<typeof ask>>;

/** The same, again where the server had too much to do: it says so, as it would to a browser. */
const askBusy = async (address: string, headers: Record<string, string>): Promise<Answer> => {
  const answer = await ask(address, headers);
  return [408, 503].includes(answer.status) ? askBusy(address, headers) : answer;
};

/** Whether a cache between the site and its readers may give this to others. */
const isShared = ({ headers }: Answer) => /public|s-maxage/.test(headers["cache-control"] ?? "");

const shared = [
  ...["/robots.txt", "/sitemap.xml", "/llms.txt", "/feed.xml", "/fr/feed.xml", "/manifest.webmanifest", "/icon.svg"],
  ...["/generated/guide.js", "/articles/ontario-cpso.md", "/", "/fr", "/articles", "/fr/articles", "/privacy"],
];

/** Conditional and partial answers say what they are; every other header may change nothing. */
const lies = Object.entries(believedHeaders).filter(([name]) => name !== "Range");

test("no header that a cache does not ask by changes what a shared address says to others", async () => {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]*\/articles\/[^<]+)</g)].map(([, page = ""]) => page);
  expect(pages.length).toBeGreaterThan(10);
  const poisoned = { ...Object.fromEntries(lies), "X-Forwarded-Host": "evil.example" };
  let isSharedSomewhere = 0;
  // Guides that nobody may have asked for yet are asked for first by whoever lies.
  for (const address of [...pages, ...shared]) {
    const first = await ask(address, poisoned);
    const clean = await ask(address);
    expect(clean.body, address).not.toContain("evil.example");
    expect(JSON.stringify(clean.headers), address).not.toContain("evil.example");
    expect(isShared(first), address).toBe(isShared(clean));
    if (!isShared(clean)) continue;
    isSharedSomewhere += 1;
    expect(first, address).toEqual(clean);
    expect(clean.headers["set-cookie"], address).toBeUndefined();
  }
  expect(isSharedSomewhere).toBeGreaterThan(pages.length);
});

test("each such header alone changes nothing", async () => {
  for (const address of ["/articles/ontario-cpso", "/fr/articles/ontario-cpso", "/sitemap.xml", "/feed.xml"]) {
    const clean = await ask(address);
    expect(isShared(clean), address).toBe(true);
    for (const [name, value] of lies)
      expect(await ask(address, { [name]: value }), `${address} with ${name}`).toEqual(clean);
    expect(await ask(address)).toEqual(clean);
  }
});

test("two learners who ask fifty times at once see each their own, and no cache may keep it", async () => {
  const people = await Promise.all(
    [learner(), learner()].map(async (person) => {
      const block = await person.startBlock(origin, 3, "ontario-cpso");
      return { block: block.id, cookie: `learner=${person.token()}` };
    }),
  );
  const ids = people.map(({ block }) => block);
  const addressesOf = (id: string) => [
    `/api/blocks/${id}`,
    `/practice/${id}`,
    "/api/me/export",
    "/practice",
    "/api/me/devices",
  ];
  const askOwn = async ({ block, cookie }: (typeof people)[number], burst: number) => {
    const address = addressesOf(block)[burst % 5] ?? "";
    const answer = await askBusy(address, { cookie });
    expect([address, answer.status]).toEqual([address, 200]);
    expect(isShared(answer)).toBe(false);
    expect(answer.headers["cache-control"]).toMatch(/no-store/);
    return { text: answer.body, own: block, mustName: burst % 5 < 3 };
  };
  const asking = Array.from({ length: 50 }, (_, burst) => people.map((person) => askOwn(person, burst))).flat();
  for (const { text, own, mustName } of await Promise.all(asking)) {
    if (mustName) expect(text).toContain(own);
    for (const other of ids.filter((id) => id !== own)) expect(text).not.toContain(other);
  }
  const clean = await ask("/articles/ontario-cpso");
  for (const { cookie } of people) expect(await ask("/articles/ontario-cpso", { cookie })).toEqual(clean);
  for (const [index, { cookie }] of people.entries())
    expect((await ask(`/api/blocks/${ids[1 - index]}`, { cookie })).status).toBe(404);
});
