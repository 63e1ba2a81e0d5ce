import { failure, type Result, success } from "../../../result";

/** What a file says of its encoding → what it is decoded as. ISO 8859-1 is read as Windows 1252, as browsers do (WHATWG Encoding). */
const encodings: Readonly<Record<string, string>> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  "windows-1252": "windows-1252",
  cp1252: "windows-1252",
  "iso-8859-15": "iso-8859-15",
};

/** What the first bytes say: a byte order mark, or the `<` of XML in two bytes (XML 1.0, appendix F). */
const encodingOfStart = (bytes: Uint8Array): string | undefined => {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return "utf-32";
  if (first === 0 && second === 0 && (third === 0xfe || third === 0)) return "utf-32";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : undefined;
};

/** What the declaration of an XML file says, read as ASCII. */
const encodingOfDeclaration = (bytes: Uint8Array): string | undefined =>
  /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/
    .exec(new TextDecoder("windows-1252").decode(bytes.subarray(0, 200)))?.[1]
    ?.toLowerCase();

/** The text of a file, in whichever encoding it says that it is; or a sentence that says why there is none. */
export const decodeText = (bytes: Uint8Array): Result<string, string> => {
  const fromStart = encodingOfStart(bytes);
  const declared = fromStart ?? encodingOfDeclaration(bytes) ?? "utf-8";
  const encoding = fromStart?.startsWith("utf-16") ? fromStart : encodings[declared];
  if (encoding === undefined) return failure(`It is in the encoding “${declared}”, which is not read`);
  try {
    return success(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return failure(`It has bytes that are no ${encoding.toUpperCase()}`);
  }
};
