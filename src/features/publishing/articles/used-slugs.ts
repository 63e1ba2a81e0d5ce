import { formerSlugsIn } from "../../../content/article/former-slugs";
import { isReservedSlug } from "../../../content/gate/judge/reserved-slugs";
import { listAcceptedArticles } from "../../../data/article/list-accepted-articles";
import type { Database } from "../../../data/database/database";
import { listDraftArticles } from "../../../data/draft/list-draft-articles";
import { originalSlugOf } from "../../../domain/article/article-slug";
import type { FileTexts } from "../../../domain/content-file/overlay-files";

/**
 * Whether a slug can belong to no new address: a guide has it or had it, a draft is to get it, or the site uses the word. `own`: the
 * slug of the guide that looks for another; it may go back to a name that it had.
 */
export const usedSlugs = async (
  client: Database["client"],
  files: FileTexts,
  own?: string,
): Promise<(slug: string) => boolean> => {
  const originals = [...files].filter(([path]) => path.endsWith("/article.mdx"));
  const folders = [...files.keys()].flatMap((path) => /^articles\/([^/]+)\//.exec(path)?.slice(1) ?? []);
  const former = originals.flatMap(([path, text]) =>
    path === `articles/${own}/article.mdx` ? [] : formerSlugsIn(text),
  );
  const [accepted, drafted] = [await listAcceptedArticles(client), await listDraftArticles(client)];
  const used = new Set([...accepted.map(({ slug }) => originalSlugOf(slug)), ...drafted, ...folders, ...former]);
  return (slug) => slug !== own && (isReservedSlug(slug) || used.has(slug));
};
