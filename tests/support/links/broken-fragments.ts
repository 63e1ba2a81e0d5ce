import type { Page } from "@playwright/test";

type Read = { address: string; ids: string[]; links: string[] };

/** What has an id on each of these pages, and where its links lead: read by the browser's own reader of HTML. */
const readPages = (page: Page, addresses: readonly string[]): Promise<Read[]> =>
  page.evaluate(async (all) => {
    const read = [];
    for (const address of all) {
      const reply = await fetch(address);
      if (!reply.headers.get("content-type")?.startsWith("text/html")) continue;
      const document = new DOMParser().parseFromString(await reply.text(), "text/html");
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const links = [...document.querySelectorAll("[href]")].map(
        (link) => new URL(link.getAttribute("href") ?? "", address).href,
      );
      read.push({ address, ids, links });
    }
    return read;
  }, addresses);

/** Where a link with a fragment leads. A fragment may end in words to look for, which are no id. */
const target = (link: string) => {
  const { origin, pathname, search, hash } = new URL(link);
  const id = decodeURIComponent(hash.slice(1).split(":~:")[0] ?? "");
  return { address: `${origin}${pathname}${search}`, id };
};

/**
 * Links on these pages, or elsewhere, to a part that the page does not have. `page` is open on the site; `addresses`
 * have no fragments, and what is no page among them is left out; `elsewhere` are links that were found in no page.
 */
export const brokenFragments = async (page: Page, addresses: readonly string[], elsewhere: readonly string[]) => {
  const read = await readPages(page, addresses);
  const links = [...read, { address: "a file", links: elsewhere }].flatMap(({ address, links }) =>
    links.map((link) => ({ from: address, link, ...target(link) })),
  );
  const parts = new Map(read.map(({ address, ids }) => [address, new Set(ids)]));
  const missing = links.filter(({ address, id }) => id !== "" && parts.has(address) && !parts.get(address)?.has(id));
  return [...new Set(missing.map(({ link, from }) => `${link}, linked from ${from}`))];
};
