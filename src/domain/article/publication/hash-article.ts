import { canonicalJson } from "../../canonical-json";
import { hashText } from "../../hash-text";
import type { Article } from "../article";

/** What an import compares: the same article gives the same 64 hex digits, and nothing needs to be published again. */
export const hashArticle = (article: Article): string => hashText(canonicalJson(article));
