import { findMovedArticle } from "../../../data/article/find-moved-article";
import { currentDatabase } from "../../../data/database/current-database";
import { listRevisions } from "../../../data/revision/list-revisions";
import { articleSlugIn } from "../../../domain/article/article-slug";
import type { DatedRevision } from "../../../domain/article/changes/revision";
import type { Language } from "../../../domain/language";
import { slugSchema } from "../../../domain/slug";
import { publishedLanguages } from "../published-languages";

/** `languages`: those that the guide is published in. */
export type LoadedRevisions =
  | { kind: "found"; slug: string; revisions: DatedRevision[]; languages: Language[] }
  | { kind: "moved"; slug: string }
  | { kind: "none" };

/**
 * All revisions of an article in a language, the oldest first, or where it has moved. `address`: the slug in its address,
 * which all languages share.
 */
export const loadRevisions = async (address: unknown, language: Language): Promise<LoadedRevisions> => {
  const parsed = slugSchema.safeParse(address);
  if (!parsed.success) return { kind: "none" };
  const { client } = await currentDatabase();
  const slug = articleSlugIn(language, parsed.data);
  const revisions = await listRevisions(client, slug);
  if (revisions.length === 0) {
    const moved = await findMovedArticle(client, parsed.data);
    return moved ? { kind: "moved", slug: moved } : { kind: "none" };
  }
  return { kind: "found", slug, revisions, languages: await publishedLanguages(parsed.data) };
};
