/** XML 1.0 knows no way to write these, not even escaped. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A document of XML without the characters that it may not hold. */
export const onlyXml = (text: string): string => text.replace(notInXml, "");
