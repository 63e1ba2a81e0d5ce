import { canonicalJson } from "../../canonical-json";
import { hashText } from "../../hash-text";
import type { Article } from "../article";

/** Of articles as they were compiled, which nothing changes: a publication asks for the hash of one several times. */
const hashes = new WeakMap<Article, string>();

/** What an import compares: the same article gives the same 64 hex digits, and nothing needs to be published again. */
export const hashArticle = (article: Article): string => {
  const known = hashes.get(article) ?? hashText(canonicalJson(article));
  hashes.set(article, known);
  return known;
};
