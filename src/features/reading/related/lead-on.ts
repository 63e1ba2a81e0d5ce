import { findMovedArticle } from "../../../data/article/find-moved-article";
import { findWithdrawal } from "../../../data/article/find-withdrawal";
import { articleAddress, articleSlugIn } from "../../../domain/article/article-slug";
import { addressIn, type Language } from "../../../domain/language";

type DatabaseClient = Parameters<typeof findWithdrawal>[0];

/**
 * Where an address leads that has no guide in its language: to the guide's new address, or to the word that it is gone.
 * Undefined where there never was such a guide, or where its original can be read.
 */
export const leadOn = async (client: DatabaseClient, language: Language, slug: string) => {
  const moved = await findMovedArticle(client, slug);
  if (moved) return { destination: addressIn(language, `/articles/${moved}`), permanent: true };
  const articleSlug = articleSlugIn(language, slug);
  if (await findWithdrawal(client, articleSlug))
    return { destination: addressIn(language, `/articles/${slug}/gone`), permanent: false };
  if (articleSlug === slug) return undefined;
  return (await findWithdrawal(client, slug)) ? { destination: articleAddress(slug), permanent: false } : undefined;
};
