import type { PhrasingContent, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { articleAddress, articleAddressIn } from "../../../domain/article/article-slug";
import { renditionAddress } from "../../../domain/picture/picture";
import { readProvinceArticles, toProvinceMap } from "../../../domain/province/province-map";
import { messagesIn } from "../../../messages/messages";
import type { ArticleView } from "../article/article-view";
import { mapAddress } from "../maps/map-address";
import { blockquote, heading, link, list, listItem, paragraph, text } from "./plain-nodes";
import { sourceEntries } from "./source-entries";

const attribute = (node: MdxJsxFlowElement, name: string): string | undefined => {
  const found = node.attributes.find((each) => each.type === "mdxJsxAttribute" && each.name === name);
  return typeof found?.value === "string" ? found.value : undefined;
};

const callout = (node: MdxJsxFlowElement, children: RootContent[], { language }: ArticleView): RootContent[] => {
  const messages = messagesIn(language).reading;
  const word = attribute(node, "type") === "warning" ? messages.warning : messages.note;
  const title = [word, attribute(node, "title")].filter(Boolean).join(messages.colon);
  if (attribute(node, "anchor")) return [heading(2, title), ...children];
  return [blockquote([paragraph({ type: "strong", children: [text(title)] }), ...children])];
};

const practice = (article: ArticleView, title: string, children: RootContent[]): RootContent[] => {
  const start = paragraph(
    link(`${articleAddress(article.slug)}#practice`, messagesIn(article.language).readingPractice.startFromText),
  );
  return article.items > 0 ? [heading(2, title), ...children, start] : [];
};

const systemMap = ({ map, slug, language }: ArticleView): RootContent[] => {
  const { colon } = messagesIn(language).reading;
  if (map === null) return [];
  const ways = map.ways.map(({ name, stops }) => {
    const links = stops.flatMap((stop, index): PhrasingContent[] => [
      text(index === 0 ? `${name}${colon}` : " > "),
      link(mapAddress(stop, slug), `${stop.name} (${stop.note})`),
    ]);
    return listItem([paragraph(...links)]);
  });
  return [paragraph(text(`${messagesIn(language).readingMaps.ways}${colon}`.trimEnd())), list(ways)];
};

const provinceMap = (node: MdxJsxFlowElement, { tables, language }: ArticleView): RootContent[] => {
  const table = tables.find((each) => each.id === attribute(node, "table"));
  if (!table) return [];
  const {
    reading: { colon },
    readingMaps: { states },
  } = messagesIn(language);
  const { question, tiles } = toProvinceMap(table, readProvinceArticles(attribute(node, "articles")));
  const items = tiles.map(({ name, state, guide }) =>
    listItem([
      guide
        ? paragraph(link(articleAddressIn(language, guide), name), text(`${colon}${states[state]}`))
        : paragraph(text(`${name}${colon}${states[state]}`)),
    ]),
  );
  return [paragraph(text(`${question}${colon}`.trimEnd())), list(items)];
};

/** Whose picture it is: a source of the guide, or what its editor wrote. */
const figureSource = ({ sources, language }: ArticleView, source: string): PhrasingContent => {
  const listed = sources.find(({ id }) => id === source);
  const { reading, readingSources } = messagesIn(language);
  return listed
    ? link(listed.url, `${readingSources.source}${reading.colon}${listed.publisher}, ${listed.title}`)
    : text(source);
};

const figure = (node: MdxJsxFlowElement, article: ArticleView): RootContent[] => {
  const [caption, source] = [attribute(node, "caption"), attribute(node, "source")];
  const url = renditionAddress(attribute(node, "picture") ?? "");
  const words = [...(caption ? [text(caption)] : []), ...(source ? [figureSource(article, source)] : [])];
  return [
    paragraph({ type: "image", url, alt: attribute(node, "alt") }),
    ...(words.length > 0
      ? [paragraph(...words.flatMap((each, index) => (index === 0 ? each : [text(" "), each])))]
      : []),
  ];
};

/** Words that stand in a label on the page are a paragraph again. */
const inParagraphs = (children: RootContent[]): RootContent[] =>
  children.some(({ type }) => type === "text") ? [paragraph(...(children as PhrasingContent[]))] : children;

/** A component as plain Markdown says it. `children`: its content, already plain. */
export const plainComponent = (
  node: MdxJsxFlowElement,
  children: RootContent[],
  article: ArticleView,
): RootContent[] => {
  const title = attribute(node, "title");
  const { reading, sectionHeadings: headings } = messagesIn(article.language);
  switch (node.name) {
    case "BottomLine":
      return [heading(2, headings["bottom-line"]), ...children];
    case "Step":
      return [
        heading(2, `${reading.step(attribute(node, "anchor")?.replace("step-", "") ?? "")}${reading.colon}${title}`),
        ...children,
      ];
    case "Callout":
      return callout(node, children, article);
    case "Practice":
      return practice(article, title ?? messagesIn(article.language).readingPractice.title, children);
    case "Sources":
      return article.sources.length > 0 ? [heading(2, headings.sources), ...sourceEntries(article)] : [];
    case "Checklist":
      return [...(title ? [heading(3, title)] : []), list(children)];
    case "ChecklistItem":
      return [listItem(inParagraphs(children), false)];
    case "LinkCard":
      return [paragraph(link(attribute(node, "href") ?? "", title ?? ""))];
    case "Figure":
      return figure(node, article);
    case "SystemMap":
      return systemMap(article);
    case "ProvinceMap":
      return provinceMap(node, article);
    default:
      return children;
  }
};
