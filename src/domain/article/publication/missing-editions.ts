import { guideOfEdition, languageOfEdition } from "../edition";
import type { PublishedEdition } from "./article-id";

type Live = PublishedEdition & { title: string; facts: readonly string[] };

/** What accounts for an edition that has no files: it is withdrawn, or its guide goes on under another name. */
type Accounted = { withdrawn: readonly { guide: string; language?: string | undefined }[]; former: readonly string[] };

/** The live editions that nobody accounts for: their files were renamed, deleted or never arrived. `written`: those that have files. */
export const missingEditions = <Edition extends Live>(
  live: readonly Edition[],
  written: ReadonlySet<string>,
  { withdrawn, former }: Accounted,
): Edition[] =>
  live.filter(({ slug }) => {
    const guide = guideOfEdition(slug);
    if (written.has(slug) || former.includes(guide)) return false;
    return !withdrawn.some(
      (each) => each.guide === guide && (!each.language || each.language === languageOfEdition(slug)),
    );
  });

/**
 * The missing edition that a new one seems to be under another name: it has the same title, or states more than half of its
 * facts. Published, it would stand beside it, with every question twice.
 */
export const sameGuide = <Edition extends Live>(
  { slug, title, facts }: { slug: string; title: string; facts: readonly string[] },
  missing: readonly Edition[],
): Edition | undefined => {
  const stated = new Set(facts);
  return missing
    .filter((each) => languageOfEdition(each.slug) === languageOfEdition(slug))
    .find((each) => {
      const shared = each.facts.filter((fact) => stated.has(fact)).length;
      return each.title === title || shared * 2 > each.facts.length;
    });
};
