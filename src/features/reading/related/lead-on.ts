import { findMovedArticle } from "../../../data/publication/find-moved-article";
import { findWithdrawal } from "../../../data/publication/find-withdrawal";
import { isPublished } from "../../../data/publication/is-published";
import { articleAddress, editionIn } from "../../../domain/article/edition";
import { addressIn, type Language } from "../../../domain/language";

type Client = Parameters<typeof isPublished>[0];

/**
 * Where an address leads that has no guide in its language: to the guide's new address, to the word that it is gone, or
 * to the original where it was never translated. Undefined where there never was such a guide.
 */
export const leadOn = async (client: Client, language: Language, slug: string) => {
  const moved = await findMovedArticle(client, slug);
  if (moved) return { destination: addressIn(language, `/articles/${moved}`), permanent: true };
  const edition = editionIn(language, slug);
  if (await findWithdrawal(client, edition))
    return { destination: addressIn(language, `/articles/${slug}/gone`), permanent: false };
  if (edition === slug) return undefined;
  const hasOriginal = (await isPublished(client, slug)) || (await findWithdrawal(client, slug)) !== null;
  return hasOriginal ? { destination: articleAddress(slug), permanent: false } : undefined;
};
