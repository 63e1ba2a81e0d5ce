import type { Article } from "../../../domain/article/article";
import { languageOf } from "../../../domain/article/article-slug";
import { passageAddress } from "../../../domain/block/passage-address";
import type { ExchangeFormatName } from "../../../domain/item/exchange/formats/exchange-format-name";
import { exchangeFormats } from "../../../domain/item/exchange/formats/exchange-formats";
import type { ExportedItems } from "../../../domain/item/exchange/formats/export-format";
import type { PortableItem } from "../../../domain/item/exchange/portable-item";
import type { ExportedFact } from "../../../domain/item/exchange/provenance";
import { toPortableItem } from "../../../domain/item/exchange/to-portable-item";
import type { Language } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { describeSource } from "../../../ui/source/describe-source";

type Exported = Pick<Article, "slug" | "title" | "items" | "facts" | "sources">;

/** What readers of a question are told of a fact behind it, in the language of the question. */
const describeIn =
  (language: Language) =>
  ({ quote, passage, source }: ExportedFact): string[] => {
    const { itemExport: messages } = messagesIn(language);
    const { publisher, title, url } = source;
    return [messages.quote(quote, passage), messages.source(publisher, title, url, describeSource(source, language))];
  };

/** The questions of an article as they travel. `origin`: where the world reads this site, without a slash at its end. */
export const portableItems = (article: Exported, origin: string): PortableItem[] => {
  const context = {
    article,
    addressOf: (fact: string) => `${origin}${passageAddress(article.slug, fact)}`,
    describe: describeIn(languageOf(article.slug)),
  };
  return article.items.map((item) => toPortableItem(item, context));
};

/** The questions of an article in a format, and what that format could not hold. */
export const exportItems = async (
  article: Exported,
  format: ExchangeFormatName,
  origin: string,
): Promise<ExportedItems> =>
  exchangeFormats[format].write({
    article: article.slug,
    title: article.title,
    language: languageOf(article.slug),
    items: portableItems(article, origin),
  });
