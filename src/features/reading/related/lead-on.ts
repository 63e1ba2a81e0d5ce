import { findMovedArticle } from "../../../data/article/find-moved-article";
import { findWithdrawal } from "../../../data/article/find-withdrawal";
import { isPublished } from "../../../data/article/is-published";
import { articleAddress, articleSlugIn } from "../../../domain/article/article-slug";
import { addressIn, type Language } from "../../../domain/language";

type DatabaseClient = Parameters<typeof isPublished>[0];

/**
 * Where an address leads that has no guide in its language: to the guide's new address, to the word that it is gone, or
 * to the original where it was never translated. Undefined where there never was such a guide.
 */
export const leadOn = async (client: DatabaseClient, language: Language, slug: string) => {
  const moved = await findMovedArticle(client, slug);
  if (moved) return { destination: addressIn(language, `/articles/${moved}`), permanent: true };
  const articleSlug = articleSlugIn(language, slug);
  if (await findWithdrawal(client, articleSlug))
    return { destination: addressIn(language, `/articles/${slug}/gone`), permanent: false };
  if (articleSlug === slug) return undefined;
  const hasOriginal = (await isPublished(client, slug)) || (await findWithdrawal(client, slug)) !== null;
  return hasOriginal ? { destination: articleAddress(slug), permanent: false } : undefined;
};
