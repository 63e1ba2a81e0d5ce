import autocannon from "autocannon";
import type { Browser } from "playwright";
import { freePort } from "../support/free-port";
import { measurePage, type Visit } from "./measure-page";
import { headersOf, plainPage, servePlain } from "./plain-page";
import { median } from "./spread";

const rounds = 9;

const requestsPerSecond = async (url: string) => {
  const { requests, errors, non2xx } = await autocannon({
    url,
    connections: 50,
    duration: 5,
    headers: { "accept-encoding": "br" },
  });
  if (errors + non2xx > 0) throw new Error(`${errors + non2xx} requests to ${url} failed.`);
  return requests.average;
};

/** A set of questions that was begun, and the cookie of who began it. */
const beginSet = async (origin: string) => {
  const reply = await fetch(`${origin}/api/blocks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ article: "ontario-cpso", count: 10, mode: "tutor" }),
  });
  const { id } = (await reply.json()) as { id: string };
  const [name = "", value = ""] = (reply.headers.getSetCookie()[0]?.split(";")[0] ?? "").split("=");
  return { address: `${origin}/practice/${id}`, cookies: [{ name, value, url: origin }] };
};

const kilobytes = (visits: readonly Visit[], kind: RegExp) =>
  median(
    visits.map(({ bytes }) =>
      Object.entries(bytes).reduce((sum, [name, size]) => sum + (kind.test(name) ? size / 1024 : 0), 0),
    ),
  ).toFixed(1);

const row = (name: string, visits: readonly Visit[], rate: number | undefined) => {
  const figures = [/^Document$/, /^Stylesheet$/, /^Script$/, /^(?!Document|Stylesheet|Script)/, /./].map((kind) =>
    kilobytes(visits, kind),
  );
  const times = [(visit: Visit) => visit.lcp, (visit: Visit) => visit.tbt].map((time) =>
    Math.round(median(visits.map(time))),
  );
  const shift = Math.max(...visits.map(({ cls }) => cls)).toFixed(3);
  return `| ${[name, ...figures, ...times, shift, rate === undefined ? "" : Math.round(rate)].join(" | ")} |`;
};

/** Pages of the product beside the guide's text as plain HTML, in turns, on a slow line and a slow processor. */
export const benchPages = async (browser: Browser, origin: string): Promise<string[]> => {
  const guide = `${origin}/articles/ontario-cpso`;
  const plain = await plainPage(browser, guide);
  const [bare, port] = [await freePort(), await freePort()];
  const ends = [await servePlain(plain, bare), await servePlain(plain, port, await headersOf(guide))];
  const set = await beginSet(origin);
  const pages = [
    { name: "the same text as plain HTML, no headers", address: `http://127.0.0.1:${bare}/` },
    { name: "the same text as plain HTML", address: `http://127.0.0.1:${port}/`, rated: true },
    { name: "the guide", address: guide, rated: true },
    { name: "the guide in French", address: `${origin}/fr/articles/ontario-cpso` },
    { name: "home", address: `${origin}/` },
    { name: "guides", address: `${origin}/articles` },
    { name: "find my route", address: `${origin}/route` },
    { name: "search, a page of results", address: `${origin}/search?q=police+check` },
    { name: "a question", ...set },
  ].map((page) => ({ rated: false, cookies: [], ...page, visits: [] as Visit[], rates: [] as number[] }));
  for (let round = 0; round < rounds; round++)
    for (let position = 0; position < pages.length; position++) {
      const page = pages[(position + round) % pages.length];
      page?.visits.push(await measurePage(browser, page.address, page.cookies));
      if (page?.rated) page.rates.push(await requestsPerSecond(page.address));
    }
  for (const end of ends) end();
  return [
    `| empty cache, slow line and processor, median of ${rounds} | HTML kB | CSS kB | script kB | other kB | all kB | LCP ms | TBT ms | worst CLS | requests per second |`,
    "|---|---|---|---|---|---|---|---|---|---|",
    ...pages.map(({ name, visits, rates }) => row(name, visits, rates.length > 0 ? median(rates) : undefined)),
  ];
};
