import { Feed } from "feed";
import { renderToStaticMarkup } from "react-dom/server";
import { countChanges } from "../../../domain/article/changes/count-changes";
import { articleAddress } from "../../../domain/article/edition";
import { compareAddress } from "../../../domain/article/history-address";
import type { Language } from "../../../domain/language";
import { historyWords } from "../../../words/history-words";
import { entryContent } from "./entry-content";
import type { FeedEntry } from "./feed-entry";

/** `origin`: where the site is read. `address`: of the feed itself; `about`: of what it tells of. */
export type FeedHead = { origin: string; address: string; about: string; title: string; language: Language };

/** XML knows no way to write these, not even escaped. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A title in Atom is HTML here, so that an editor's `<` is shown and not read. */
const asHtml = (text: string) => renderToStaticMarkup(text);

/** Readers follow links from wherever they show the entry. */
const withOrigin = (html: string, origin: string) => html.replaceAll(' href="/', ` href="${origin}/`);

const addressOf = ({ slug, number, changes }: FeedEntry) =>
  changes === null ? articleAddress(slug) : compareAddress(slug, { from: number - 1, to: number });

/** A feed in Atom (RFC 4287), the newest entry first. */
export const writeFeed = (
  { origin, address, about, title, language }: FeedHead,
  entries: readonly FeedEntry[],
): string => {
  const words = historyWords[language];
  const feed = new Feed({
    id: `${origin}${about}`,
    title,
    link: `${origin}${about}`,
    language,
    generator: "iatroX",
    author: { name: "iatroX" },
    feedLinks: { atom: `${origin}${address}` },
    // With nothing to tell it is as old as can be: it must not seem new at every look.
    updated: new Date(entries[0]?.at ?? 0),
  });
  for (const entry of entries) {
    const { title: guide, at, changes } = entry;
    const published = new Date(at);
    feed.addItem({
      id: `${origin}${addressOf(entry)}`,
      link: `${origin}${addressOf(entry)}`,
      title: asHtml(changes === null ? words.feedNew(guide) : words.feedChanged(guide, countChanges(changes))),
      date: published,
      published,
      content: withOrigin(entryContent(entry, language), origin),
    });
  }
  return feed.atom1().replace(notInXml, "");
};
