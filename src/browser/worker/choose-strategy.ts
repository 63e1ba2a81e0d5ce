/** A request as far as it matters here. `isVisit`: it opens a page. */
export type PageRequest = { method: string; isVisit: boolean; address: URL; own: string };

/**
 * What becomes of a request. `leave`: the browser's business. `article`, `offline` and `file` are the same for everybody;
 * `block` is one learner's. `ended`: its block needs no page any more. `forgotten`: nor does any. `page`: asked of the
 * server, and never kept.
 */
export type Plan =
  | { kind: "leave" | "page" | "forgotten" }
  | { kind: "article" | "offline" | "file" | "block"; key: string }
  | { kind: "ended"; block: string };

/** With or without the prefix of a language, a code of two letters: the table of them would weigh more than the rest. */
const pagePath = (path: string): RegExp => new RegExp(`^(/[a-z]{2})?${path}$`);

const articlePath = pagePath("/articles/[a-z0-9-]+");
const blockPath = pagePath("/practice/([0-9a-f-]{36})(/results)?");
const offlinePath = pagePath("/offline");
const deletedPath = pagePath("/privacy/deleted");

/** What a page of this site is kept as, if at all: the list of all that may be. */
export const chooseStrategy = ({ method, isVisit, address, own }: PageRequest): Plan => {
  const { origin, pathname: key, search } = address;
  if (method !== "GET" || origin !== own || key.startsWith("/api/")) return { kind: "leave" };
  if (!isVisit) return fileAt(key, search);
  if (articlePath.test(key)) return { kind: "article", key };
  const [, , block, ended] = blockPath.exec(key) ?? [];
  if (block) return ended ? { kind: "ended", block } : { kind: "block", key };
  if (offlinePath.test(key)) return { kind: "offline", key };
  if (deletedPath.test(key)) return { kind: "forgotten" };
  return { kind: "page" };
};

/** A file whose address changes with its content is right for good. */
const fileAt = (path: string, search: string): Plan => {
  const isVersioned = /^\/(generated\/|icon\.svg$)/.test(path) && search.startsWith("?v=");
  return path.startsWith("/_next/static/") || isVersioned ? { kind: "file", key: path + search } : { kind: "leave" };
};
