import { Feed } from "feed";
import { renderToStaticMarkup } from "react-dom/server";
import { articleAddress } from "../../../domain/article/article-slug";
import { passageAddress } from "../../../domain/block/passage-address";
import type { StaleReply } from "../../../domain/item/exchange/stale-reply";
import { languageOfItem } from "../../../domain/item/item-identity";
import { onlyXml } from "../../../domain/text/xml-text";
import { messagesIn } from "../../../messages/messages";

type StaleItem = StaleReply["items"][number];

const asHtml = (text: string) => renderToStaticMarkup(text);

const contentOf = ({ identity, sentences }: StaleItem): string => {
  const { itemExport: messages } = messagesIn(languageOfItem({ identity }));
  return sentences
    .flatMap(({ before, now, source }) => [
      before === null ? "" : `<p>${asHtml(messages.was(before))}</p>`,
      `<p>${asHtml(now === null ? messages.gone : messages.now(now))}</p>`,
      `<p><a href="${asHtml(source)}">${asHtml(source)}</a></p>`,
    ])
    .join("");
};

const addressOf = ({ article, sentences: [sentence] }: StaleItem): string =>
  sentence?.now ? passageAddress(article, sentence.fact) : articleAddress(article);

/** What became of questions, in Atom (RFC 4287), the newest first. `site`: its address, without a slash at its end. */
export const writeStaleFeed = (site: string, items: readonly StaleItem[]): string => {
  const newest = items.toReversed();
  const { itemExport: messages } = messagesIn("en");
  const feed = new Feed({
    id: `${site}/stale.xml`,
    title: messages.feedTitle,
    link: `${site}/articles`,
    language: "en",
    generator: "iatroX",
    author: { name: "iatroX" },
    feedLinks: { atom: `${site}/stale.xml` },
    updated: new Date(newest[0]?.at ?? 0),
  });
  for (const item of newest) {
    const date = new Date(item.at);
    feed.addItem({
      id: `urn:iatrox:stale:${item.identity}:${item.version}:${item.state}`,
      link: `${site}${addressOf(item)}`,
      title: asHtml(messagesIn(languageOfItem(item)).itemExport.states[item.state](item.identity)),
      date,
      published: date,
      content: contentOf(item),
    });
  }
  return onlyXml(feed.atom1());
};
