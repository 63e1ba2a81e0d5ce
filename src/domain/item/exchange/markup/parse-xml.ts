import { SaxesParser } from "saxes";
import { failure, type Result, success } from "../../../result";
import type { ImportRule } from "../import-diagnostic";

/** An element of XML that was read; names without their prefix. `line` and `column` are from 1. */
export type ParsedElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (ParsedElement | string)[];
  line: number;
  column: number;
};

/** Why XML was not read. */
export type XmlError = { rule: ImportRule; message: string; suggestion: string; line: number; column: number };

const mostDepth = 100;
const mostElements = 500_000;

/** Ends the reading from within a handler. */
class Unreadable extends Error {
  constructor(readonly error: Omit<XmlError, "line" | "column">) {
    super(error.message);
  }
}

/**
 * Reads well-formed XML into elements. A document type is refused, so that no entity exists but the five of XML: nothing is
 * fetched and nothing expands. Depth and number of elements are bounded.
 */
export const parseXml = (text: string): Result<ParsedElement, XmlError> => {
  const parser = new SaxesParser();
  const open: ParsedElement[] = [];
  let root: ParsedElement | undefined;
  let count = 0;
  parser.on("error", ({ message }) => {
    throw new Unreadable({
      rule: "xml",
      message: `It is not well-formed XML: ${message.replace(/^[^ ]*\d+:\d+: /, "")}`,
      suggestion: "Export it again from the system that it comes from.",
    });
  });
  parser.on("doctype", () => {
    throw new Unreadable({
      rule: "doctype",
      message: "It has a document type (DOCTYPE), which can hold entities that fetch files or grow without end.",
      suggestion: "Take the DOCTYPE out, and write what its entities stand for.",
    });
  });
  parser.on("opentag", ({ name, attributes }) => {
    count += 1;
    if (open.length >= mostDepth || count > mostElements) {
      throw new Unreadable({
        rule: count > mostElements ? "size" : "depth",
        message:
          count > mostElements
            ? `It has more than ${mostElements} elements.`
            : `Its elements stand within each other more than ${mostDepth} deep.`,
        suggestion: "Export fewer questions at a time.",
      });
    }
    const read: ParsedElement = {
      name: localName(name),
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
      children: [],
      line: parser.line,
      column: Math.max(1, parser.column),
    };
    open.at(-1)?.children.push(read);
    root ??= read;
    open.push(read);
  });
  const addText = (piece: string) => open.at(-1)?.children.push(piece);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return failure({ ...error.error, line: parser.line, column: Math.max(1, parser.column) });
  }
  return root
    ? success(root)
    : failure({
        rule: "xml",
        message: "It holds no element.",
        suggestion: "Export it again from the system that it comes from.",
        ...{ line: 1, column: 1 },
      });
};

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The elements among an element's children. */
export const elementsIn = ({ children }: ParsedElement): ParsedElement[] =>
  children.filter((child) => typeof child !== "string");

/** All text in an element, as it stands. */
export const textIn = (element: ParsedElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
