import { fromDom } from "hast-util-from-dom";
import { toMdast } from "hast-util-to-mdast";
import type { Nodes, Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";

/** Without one of these a page has nothing that its plain text has not. */
const structure = "h1, h2, h3, h4, h5, h6, li, table, a[href], b, strong, blockquote, p[style*='mso-list']";

const replaceWith = (old: Element, name: string): void => {
  const made = old.ownerDocument.createElement(name);
  made.append(...old.childNodes);
  old.replaceWith(made);
};

/** Word writes a list as paragraphs, each with its bullet or number as text. */
const joinWordLists = (page: Document): void => {
  for (const line of page.querySelectorAll("p[style*='mso-list']")) {
    const sign = line.querySelector("[style*='mso-list:Ignore' i], [style*='mso-list: Ignore' i]");
    const name = /^\s*\w+[.)]/.test(sign?.textContent ?? "") ? "ol" : "ul";
    sign?.remove();
    const item = page.createElement("li");
    item.append(...line.childNodes);
    const before = line.previousElementSibling;
    if (before?.matches(`${name}[data-word]`)) {
      before.append(item);
      line.remove();
      continue;
    }
    const list = page.createElement(name);
    list.dataset.word = "";
    list.append(item);
    line.replaceWith(list);
  }
};

const tidy = (page: Document): void => {
  for (const unseen of page.querySelectorAll("script, style, title, img, svg, picture, video, iframe, input, button"))
    unseen.remove();
  // Documents of Google stand in one letter that says of itself that it is not bold.
  for (const plain of page.querySelectorAll("b[style*='font-weight:normal' i], b[style*='font-weight: normal' i]"))
    plain.replaceWith(...plain.childNodes);
  for (const bold of page.querySelectorAll("span[style*='font-weight:700'], span[style*='font-weight: 700']"))
    replaceWith(bold, "strong");
  // An article leads to pages by https alone.
  for (const link of page.querySelectorAll("a"))
    if (!/^https:\/\//i.test(link.getAttribute("href") ?? "")) link.replaceWith(...link.childNodes);
  // Every table of Markdown has a heading row; that of a document is seldom marked as one.
  for (const table of page.querySelectorAll("table"))
    if (!table.querySelector("th"))
      for (const cell of table.querySelectorAll("tr:first-child > td")) replaceWith(cell, "th");
  joinWordLists(page);
};

/** Headings begin below the title of the page, and skip no level. */
const settleHeadings = (tree: Root): void => {
  let last = 1;
  visit(tree, "heading", (heading) => {
    heading.depth = Math.min(Math.max(heading.depth, 2), last + 1, 3) as 2 | 3;
    last = heading.depth;
  });
};

const isTree = (node: Nodes): node is Root => node.type === "root";

/**
 * What was copied from a document or a page as an article may have it: headings, lists, tables, links, bold and cursive words.
 * Null where plain text says as much.
 */
export const markdownFromHtml = (html: string): string | null => {
  const page = new DOMParser().parseFromString(html, "text/html");
  tidy(page);
  if (!page.body.querySelector(structure)) return null;
  const nothing = () => undefined;
  const tree = toMdast(fromDom(page.body), {
    handlers: { comment: nothing, del: (state, node) => state.all(node), s: (state, node) => state.all(node) },
    nodeHandlers: { comment: nothing },
  });
  if (!isTree(tree)) return null;
  settleHeadings(tree);
  const unsafe = ["<", "{", "}"].map((character) => ({ character, inConstruct: ["phrasing" as const] }));
  const markdown = toMarkdown(tree, {
    ...{ bullet: "-", listItemIndent: "one", resourceLink: true },
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe, handlers: { break: () => " " } }],
  });
  return markdown.replaceAll("\u00a0", " ").trim();
};
