import { failure, type Result, success } from "../../../result";
import { refuseFile } from "../accept-items";
import type { ImportedFile, ImportedItems } from "../import-diagnostic";
import { decodeText } from "../markup/decode-text";
import { type ParsedElement, parseXml } from "../markup/parse-xml";

const mostBytes = 20_000_000;

/** The root of an XML file, or why it is not read. */
export const readXmlFile = ({ name, bytes }: ImportedFile): Result<ParsedElement, ImportedItems> => {
  if (bytes.length > mostBytes) {
    return failure(
      refuseFile(name, "size", `The file is larger than ${mostBytes} bytes.`, "Export fewer questions at a time."),
    );
  }
  const text = decodeText(bytes);
  if (!text.ok) return failure(refuseFile(name, "encoding", `${text.failure}.`, "Save it as UTF-8."));
  const root = parseXml(text.value);
  if (root.ok) return success(root.value);
  const { rule, message, suggestion, line, column } = root.failure;
  return failure(refuseFile(name, rule, message, suggestion, { line, column }));
};
