import { Feed } from "feed";
import { renderToStaticMarkup } from "react-dom/server";
import { articleAddress } from "../../../domain/article/article-slug";
import { countChanges } from "../../../domain/article/changes/count-changes";
import { compareAddress } from "../../../domain/article/history-address";
import type { Language } from "../../../domain/language";
import { onlyXml } from "../../../domain/text/xml-text";
import { messagesIn } from "../../../messages/messages";
import { entryContent } from "./entry-content";
import type { FeedEntry } from "./feed-entry";

/** `site`: where the world reads it; empty: not known, and addresses are relative. `address`: of the feed itself; `about`: of what it tells of. */
export type FeedHead = { site: string; address: string; about: string; title: string; language: Language };

/** A title in Atom is HTML here, so that an editor's `<` is shown and not read. */
const asHtml = (text: string) => renderToStaticMarkup(text);

/** An id is a whole address, and stays: without one of the site it is a name of its own (RFC 4287, 4.2.6). */
const idOf = (site: string, address: string, name: string) =>
  site === "" ? `urn:iatrox:${name}` : `${site}${address}`;

/** Stands for the site while the feed is written, where it has no address: the writer asks for whole ones. */
const noSite = "http://site.invalid";

/** Readers follow links from wherever they show the entry. */
const withSite = (html: string, site: string) => html.replaceAll(' href="/', ` href="${site}/`);

const addressOf = ({ slug, number, changes }: FeedEntry) =>
  changes === null ? articleAddress(slug) : compareAddress(slug, { from: number - 1, to: number });

/** A feed in Atom (RFC 4287), the newest entry first. */
export const writeFeed = (
  { site, address, about, title, language }: FeedHead,
  entries: readonly FeedEntry[],
): string => {
  const messages = messagesIn(language).history;
  const whole = (path: string) => `${site || noSite}${path}`;
  const feed = new Feed({
    id: idOf(site, about, address.slice(1)),
    title,
    link: whole(about),
    language,
    generator: "iatroX",
    author: { name: "iatroX" },
    feedLinks: { atom: whole(address) },
    // With nothing to tell it is as old as can be: it must not seem new at every look.
    updated: new Date(entries[0]?.at ?? 0),
  });
  for (const entry of entries) {
    const { title: articleTitle, at, changes } = entry;
    const published = new Date(at);
    feed.addItem({
      id: idOf(site, addressOf(entry), `${entry.slug}:${entry.number}`),
      link: whole(addressOf(entry)),
      title: asHtml(
        changes === null ? messages.feedNew(articleTitle) : messages.feedChanged(articleTitle, countChanges(changes)),
      ),
      date: published,
      published,
      content: withSite(entryContent(entry, language), site),
    });
  }
  return onlyXml(feed.atom1().replaceAll(noSite, ""));
};
