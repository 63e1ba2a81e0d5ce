/** An element of XML that is about to be written. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
};

/** An element; attributes that are undefined are left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ),
  children,
});

/** Text as XML and HTML write it. */
export const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

/** An element that holds elements alone has each on a line; text is written as it stands, for its spaces count. */
export const writeElement = ({ name, attributes, children }: XmlElement): string => {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(value)}"`)];
  if (children.length === 0) return `<${start.join(" ")}/>`;
  const parts = children.map((child) => (typeof child === "string" ? escapeText(child) : writeElement(child)));
  const gap = children.some((child) => typeof child === "string") ? "" : "\n";
  return `<${start.join(" ")}>${gap}${parts.join(gap)}${gap}</${name}>`;
};

/** A document of XML 1.0 in UTF-8. `comments`: stand before the root. */
export const writeXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}\n`;

/** A text of several lines, as HTML breaks them. */
export const brokenLines = (text: string): (XmlElement | string)[] =>
  text.split("\n").flatMap((line, index) => (index === 0 ? [line] : [element("br"), line]));
