import { z } from "zod";
import { articleSlugSchema } from "../article/article-slug-schema";
import { frontMatterSchema } from "../article/front-matter";
import { originalLanguage } from "../language";
import { slugLength } from "../slug-pattern";
import { articleActSchema } from "./article-act";

const { title, summary } = frontMatterSchema.shape;

/**
 * A draft of a new article, or of one that readers have or had. `revision`: with the texts of that one; `articleAct`: does this to the article
 * as a whole.
 */
export const newDraftSchema = z.union([
  z.strictObject({ title: z.string().trim().pipe(title), summary: z.string().trim().pipe(summary) }),
  z.strictObject({
    article: articleSlugSchema,
    revision: z.int().min(1).optional(),
    articleAct: articleActSchema.optional(),
  }),
]);
export type NewDraft = z.infer<typeof newDraftSchema>;

/** The slug that a title suggests: its letters and digits without accents. Empty where it has none. */
export const slugFromTitle = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, slugLength)
    .replace(/^-+|-+$/g, "");

/** The first slug that nobody uses: `fees`, `fees-2`, `fees-3`. */
export const freeSlug = (wanted: string, isUsed: (slug: string) => boolean): string => {
  const base = wanted === "" ? "guide" : wanted;
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : `-${number}`;
    const slug = `${base.slice(0, slugLength - suffix.length).replace(/-+$/, "")}${suffix}`;
    if (!isUsed(slug)) return slug;
  }
};

/** The text of a new article: front matter and a section to begin with. `today`: `YYYY-MM-DD`. */
export const newArticleText = (words: { title: string; summary: string }, today: string): string => `---
title: ${JSON.stringify(words.title)}
summary: ${JSON.stringify(words.summary)}
language: ${originalLanguage}
reviewed: ${today}
reviewEveryMonths: 6
---

`;

/** The line of a new article's text, from 1, on which its first words are written. */
export const firstLineOfWords = newArticleText({ title: "", summary: "" }, "").split("\n").length;
