import { languageOf, originalSlugOf } from "../article-slug";
import type { ArticleIdentity } from "./article-id";

type Live = ArticleIdentity & { title: string; facts: readonly string[] };

/** What accounts for an article that has no files: it is withdrawn, or its guide goes on under another name. */
type KnownAbsences = {
  withdrawn: readonly { guide: string; language?: string | undefined }[];
  former: readonly string[];
};

/** The live articles that nobody accounts for: their files were renamed, deleted or never arrived. `present`: those that have files. */
export const missingArticles = <LiveArticle extends Live>(
  live: readonly LiveArticle[],
  present: ReadonlySet<string>,
  { withdrawn, former }: KnownAbsences,
): LiveArticle[] =>
  live.filter(({ slug }) => {
    const originalSlug = originalSlugOf(slug);
    if (present.has(slug) || former.includes(originalSlug)) return false;
    return !withdrawn.some(
      (each) => each.guide === originalSlug && (!each.language || each.language === languageOf(slug)),
    );
  });

/**
 * The missing article that a new one seems to be under another name: it has the same title, or states more than half of its
 * facts. Published, it would duplicate the other, with every question twice.
 */
export const findSameArticle = <LiveArticle extends Live>(
  { slug, title, facts }: { slug: string; title: string; facts: readonly string[] },
  missing: readonly LiveArticle[],
): LiveArticle | undefined => {
  const ownFacts = new Set(facts);
  return missing
    .filter((each) => languageOf(each.slug) === languageOf(slug))
    .find((each) => {
      const shared = each.facts.filter((fact) => ownFacts.has(fact)).length;
      return each.title === title || shared * 2 > each.facts.length;
    });
};
