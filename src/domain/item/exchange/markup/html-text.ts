import { Parser } from "htmlparser2";
import { type MarkupText, markupText } from "./markup-text";
import { escapeText } from "./xml-element";

/** The text of a piece of HTML, which is never run. */
export const htmlText = (html: string): MarkupText => {
  const collected = markupText();
  const parser = new Parser({
    onopentag: (name, attributes) => collected.open(name, attributes),
    ontext: (text) => collected.text(text),
    onclosetag: (name) => collected.close(name),
  });
  parser.end(html);
  return collected.result();
};

/** Paragraphs of text as HTML. */
export const htmlOf = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `<p>${escapeText(text).replaceAll("\n", "<br>")}</p>`).join("");
