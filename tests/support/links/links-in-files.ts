import { Readable } from "node:stream";
import { fromMarkdown } from "mdast-util-from-markdown";
import ical from "node-ical";
import Parser from "rss-parser";
import { parseSitemap } from "sitemap";
import { visit } from "unist-util-visit";

type Manifest = { start_url: string; icons: { src: string }[]; shortcuts: { url: string }[] };

const inMarkdown = (text: string) => {
  const addresses: string[] = [];
  visit(fromMarkdown(text), (node) => {
    if ("url" in node) addresses.push(node.url);
  });
  return addresses;
};

const inCalendar = (text: string) =>
  Object.values(ical.sync.parseICS(text)).flatMap((part) => (part?.type === "VEVENT" ? [String(part.url)] : []));

const inManifest = ({ start_url, icons, shortcuts }: Manifest) => [
  start_url,
  ...icons.map(({ src }) => src),
  ...shortcuts.map(({ url }) => url),
];

/** Where a file that is no page leads, as a reader that others wrote understands it; by its type. */
const readers = new Map<string, (text: string) => (string | undefined)[] | Promise<(string | undefined)[]>>([
  ["text/plain", inMarkdown],
  ["text/markdown", inMarkdown],
  ["text/calendar", inCalendar],
  ["application/manifest+json", (text) => inManifest(JSON.parse(text))],
  ["application/atom+xml", async (text) => (await new Parser().parseString(text)).items.map(({ link }) => link)],
  [
    "application/xml",
    async (text) =>
      (await parseSitemap(Readable.from(text))).flatMap(({ url, links }) => [url, ...links.map((link) => link.url)]),
  ],
]);

/** The addresses in such a file, in full. None for a type that leads nowhere. */
export const linksInFile = async (address: string): Promise<string[]> => {
  const reply = await fetch(address);
  const reader = readers.get(reply.headers.get("content-type")?.split(";")[0] ?? "");
  const links = (await reader?.(await reply.text())) ?? [];
  return links.map((link) => new URL(link ?? "", address).href);
};
