import { originalSlugOf, parseArticleSlug } from "../article-slug";

/** What was published so far, live or withdrawn: an article's present name and the id that it keeps. */
export type ArticleIdentity = { slug: string; id: string };

/** The slug in the same language of another guide: `ontario-cpso.fr`, `ontario` → `ontario.fr`. */
const slugUnder = (slug: string, originalSlug: string): string =>
  `${originalSlug}${slug.slice(originalSlugOf(slug).length)}`;

/**
 * Of the former names of a guide, the one that it goes on from: the guide was not published under its own name, and was
 * under that one. `present`: the guides that have a folder.
 */
export const formerSlugOf = (
  originalSlug: string,
  redirectFrom: readonly string[],
  { published, present }: { published: readonly ArticleIdentity[]; present: ReadonlySet<string> },
): string | undefined => {
  const names = new Set(published.map(({ slug }) => slug));
  return names.has(originalSlug) ? undefined : redirectFrom.find((former) => names.has(former) && !present.has(former));
};

/**
 * The id of an article: the one that it has, or that of the former guide's article in its language which it goes on from, or a new one, its
 * own name where no other guide began under it.
 */
export const articleIdOf = (
  slug: string,
  former: string | undefined,
  published: readonly ArticleIdentity[],
): string => {
  const idOf = (name: string) => published.find((article) => article.slug === name)?.id;
  const publishedId = idOf(slug) ?? (former === undefined ? undefined : idOf(slugUnder(slug, former)));
  if (publishedId !== undefined) return publishedId;
  const usedIds = new Set(published.map(({ id }) => id));
  const originalSlug = originalSlugOf(slug);
  let id = slug;
  for (let more = 2; usedIds.has(id); more++) id = slugUnder(slug, `${originalSlug}-${more}`);
  return id;
};

/** The article's name without its language is that of another guide: it moves there with all articles. */
export const movedSlug = (from: string, to: string): { from: string; to: string } | undefined => {
  const [before, after] = [parseArticleSlug(from)?.originalSlug, parseArticleSlug(to)?.originalSlug];
  return before === undefined || after === undefined || before === after ? undefined : { from: before, to: after };
};
