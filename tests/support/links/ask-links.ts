import { LinkChecker, LinkState } from "linkinator";

type Asking = { origin: string; cookie?: string | undefined };

type LinkRequest = {
  /** Every address of the site that answered. */
  found: string[];
  /** `address (status), linked from address`. */
  broken: string[];
};

/** Reads pages and asks what they link to. `isLeft`: addresses that are not asked. */
const ask = async (path: string[], asking: Asking & { recurse: boolean; isLeft?: (address: URL) => boolean }) => {
  const { origin, cookie, recurse, isLeft = () => false } = asking;
  const { links } = await new LinkChecker().check({
    path,
    recurse,
    checkCss: true,
    // Otherwise relative links are read as if every address ended in a slash.
    cleanUrls: true,
    concurrency: 8,
    linksToSkip: async (address) => new URL(address).origin !== origin || isLeft(new URL(address)),
    // A connection that is kept may be closed by the server in the moment in which it is used again.
    headers: { connection: "close", ...(cookie && { cookie }) },
  });
  const as = (state: LinkState) => links.filter((link) => link.state === state);
  return {
    found: as(LinkState.OK).map(({ url }) => url),
    broken: as(LinkState.BROKEN).map(
      ({ url, status, parent = "nowhere" }) => `${url} (${status}), linked from ${parent}`,
    ),
    left: as(LinkState.SKIPPED)
      .map(({ url }) => url)
      .filter((url) => new URL(url).origin === origin),
  };
};

/** Reads these pages and asks what they link to. Nothing behind those links is followed. */
export const askPages = (pages: string[], asking: Asking): Promise<LinkRequest> =>
  ask(pages, { ...asking, recurse: false });

/**
 * Follows every link of the site from its front page. An address with a query is one of endlessly many: where a page
 * without a query links to it, the page behind it is read and what that links to is asked. Nothing further is followed.
 */
export const askSite = async (asking: Asking): Promise<LinkRequest> => {
  const isLeft = ({ search }: URL) => search !== "";
  const site = await ask([`${asking.origin}/`], { ...asking, recurse: true, isLeft });
  const queries = await askPages([...new Set(site.left)], asking);
  return { found: [...site.found, ...queries.found], broken: [...site.broken, ...queries.broken] };
};
