import type { Code, Link, LinkReference, Nodes, TableRow } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Explanation } from "../../../domain/diagnostic";
import { findForbiddenCharacters } from "../parsing/find-forbidden-characters";
import { judgeComponent } from "./judge-component";
import { judgeLinkText } from "./judge-link-text";
import { judgeImage, judgeLink, suggestForImage } from "./judge-url";

const plainTypes: ReadonlySet<Nodes["type"]> = new Set<Nodes["type"]>([
  "root",
  "paragraph",
  "heading",
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "list",
  "listItem",
  "blockquote",
  "thematicBreak",
  "break",
  "table",
  "tableRow",
  "tableCell",
  "linkReference",
  "footnoteReference",
  "footnoteDefinition",
]);
/** The line below the head of a table, where it made none. */
const delimiterRow = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/m;
const codeLanguage = /^[A-Za-z0-9][A-Za-z0-9+#_-]{0,30}$/;

/** Everything that is wrong with one node itself; `parents` from the root down. */
export function judgeNode(node: Nodes, parents: Nodes[]): Explanation[] {
  const diagnostics = [judgeText(node), judgeTitle(node)];
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement")
    diagnostics.push(...judgeComponent(node, parents));
  else if (node.type === "tableRow") diagnostics.push(judgeRow(node, parents.at(-1)));
  else if (node.type === "code") diagnostics.push(judgeCode(node));
  else if (node.type === "image") diagnostics.push(judgeAddress(judgeImage(node.url), suggestForImage));
  else if (node.type === "link")
    diagnostics.push(
      judgeAddress(judgeLink(node.url), suggestForLink(node.url)),
      judgeWords(node),
      judgeLinkText(plainText(node), node.url),
    );
  else if (node.type === "linkReference") diagnostics.push(judgeWords(node));
  else if (node.type === "definition") diagnostics.push(judgeDefinition(node.url));
  else if (node.type !== "imageReference" && !plainTypes.has(node.type)) {
    diagnostics.push({
      message: "This kind of text is not used in articles.",
      suggestion: "Write it as plain Markdown.",
    });
  }
  return diagnostics.filter((diagnostic) => diagnostic !== null);
}

function judgeText(node: Nodes): Explanation | null {
  const text = "value" in node && typeof node.value === "string" ? node.value : "";
  if (node.type === "text" && delimiterRow.test(text)) {
    return {
      message: "The table here is read as text, for no empty line stands above it, or its first row has other columns.",
      suggestion:
        "Put an empty line above and below the table, begin its lines at the margin, and give each the same number of |.",
    };
  }
  const hidden = findForbiddenCharacters(text)[0];
  if (hidden)
    return { message: `The text holds ${hidden.name}, written as a reference.`, suggestion: "Delete that reference." };
  return null;
}

function judgeTitle(node: Nodes): Explanation | null {
  if ((node.type === "image" || node.type === "imageReference") && !node.alt?.trim()) {
    return {
      message: "The image has no description.",
      suggestion: "Say between the brackets what it shows: ![a form](/media/…).",
    };
  }
  const words = [("title" in node && node.title) || "", ("alt" in node && node.alt) || ""].join("");
  const hidden = findForbiddenCharacters(words)[0];
  return hidden
    ? { message: `A title or description holds ${hidden.name}.`, suggestion: "Delete that character." }
    : null;
}

function judgeWords(node: Link | LinkReference): Explanation | null {
  if (plainText(node).trim()) return null;
  return {
    message: "The link has no words.",
    suggestion: "Say between the brackets where it leads: [the fees](https://…).",
  };
}

function judgeCode(node: Code): Explanation | null {
  if (node.lang && !codeLanguage.test(node.lang)) {
    return {
      message: "The name of the code's language is no plain word.",
      suggestion: "Write one word after the backticks, such as text.",
    };
  }
  if (node.meta)
    return {
      message: "There is more than a language's name after the backticks.",
      suggestion: "Keep the first word only.",
    };
  return null;
}

/** A row that is longer than its table's head would lose its last cells on the page. Only the first of a table is reported. */
function judgeRow(row: TableRow, table: Nodes | undefined): Explanation | null {
  const rows = table?.type === "table" ? table.children : [];
  const columns = rows[0]?.children.length ?? 0;
  if (row.children.length <= columns) return null;
  const longer = rows.filter(({ children }) => children.length > columns);
  if (longer[0] !== row) return null;
  const more = longer.length === 1 ? "This row has" : `This row and ${longer.length - 1} below it have`;
  return {
    message: `${more} more cells than the first row of the table.`,
    suggestion: "Add a cell to the first row and the line below it, or write \\| for the sign |.",
  };
}

const judgeDefinition = (url: string): Explanation | null =>
  judgeImage(url) === null ? null : judgeAddress(judgeLink(url), suggestForLink(url));

const judgeAddress = (diagnostic: string | null, suggestion: string): Explanation | null =>
  diagnostic === null ? null : { message: `The address ${diagnostic}.`, suggestion };

function suggestForLink(url: string): string {
  const bare = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.exec(url)?.[0].slice(0, 80);
  if (bare) return `Write https://${bare}, or begin with / for a page of this site.`;
  return "Use https://…, mailto:…, #section, or a page of this site such as /articles/….";
}
