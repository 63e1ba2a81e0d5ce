/** A request as far as it matters here. `isVisit`: it opens a page. */
export type PageRequest = { method: string; isVisit: boolean; address: URL; own: string };

/**
 * What becomes of a request. `leave`: the browser's business. `article`, `offline` and `file` are the same for everybody;
 * `own` is one learner's: an open block, or what their day asks of them. `ended`: its block needs no page any more.
 * `forgotten`: nor does any. `page`: asked of the server, and never kept.
 */
export type Plan =
  | { kind: "leave" | "page" | "forgotten" }
  | { kind: "article" | "offline" | "file"; key: string }
  | { kind: "own"; key: string; block: string | undefined }
  | { kind: "ended"; block: string };

/**
 * The pages that something is kept of or forgotten for, with or without the prefix of a language, a code of two letters: the
 * table of them would weigh more than the rest. In this order: a guide, or where a route leads; what stands in; the word that
 * all is deleted, that a device was left or that somebody has signed out; home, the page of practice, a block and its results.
 */
const pages =
  /^(?:\/[a-z]{2})?(?:(\/(?:articles|route)\/[a-z0-9-]+)|(\/offline)|(\/privacy\/[a-z-]+)|(?:\/|\/practice(?:\/([0-9a-f-]{36})(\/results)?)?)?)$/;

/** What a page of this site is kept as, if at all: the list of all that may be. */
export const chooseStrategy = ({ method, isVisit, address, own }: PageRequest): Plan => {
  const { origin, pathname: key, search } = address;
  if (method !== "GET" || origin !== own || key.startsWith("/api/")) return { kind: "leave" };
  if (!isVisit) return fileAt(key + search);
  const [page, article, offline, deleted, block, ended] = pages.exec(key) ?? [];
  if (article) return { kind: "article", key };
  if (offline) return { kind: "offline", key };
  if (deleted) return { kind: "forgotten" };
  if (block && ended) return { kind: "ended", block };
  // What is asked of the page of practice makes another page of it; a question is a part of its block.
  if (page && (block || !search)) return { kind: "own", key, block };
  return { kind: "page" };
};

/** A file whose address changes with its content is right for good. */
const fileAt = (key: string): Plan =>
  /^\/(_next\/static\/|pictures\/|(generated\/[^?]*|icon\.svg)\?v=)/.test(key)
    ? { kind: "file", key }
    : { kind: "leave" };
