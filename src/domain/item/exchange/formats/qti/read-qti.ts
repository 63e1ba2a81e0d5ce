import { acceptItems, type LocatedItem, refuseFile } from "../../accept-items";
import type { ImportDiagnostic, ImportedFile, ImportedItems } from "../../import-diagnostic";
import type { ParsedElement } from "../../markup/parse-xml";
import { isPackage, readPackage } from "../../package/read-package";
import { readXmlFile } from "../read-xml-file";
import { canonicalName, searchElements } from "./qti-names";
import { readQtiItem } from "./read-qti-item";

/** The items of a document: its root, or wherever they stand in it. */
const itemsIn = (root: ParsedElement): ParsedElement[] =>
  canonicalName(root.name) === "assessmentitem" ? [root] : searchElements(root, (name) => name === "assessmentitem");

/** What else a package may hold, without being questions. */
const isOther = (root: ParsedElement): boolean =>
  ["manifest", "assessmenttest", "assessmentsection", "assessmentstimulus", "outcomedeclaration"].includes(
    canonicalName(root.name),
  );

type Read = { located: LocatedItem[]; diagnostics: ImportDiagnostic[] };

const readDocument = (file: ImportedFile): Read => {
  const root = readXmlFile(file);
  if (!root.ok) return { located: [], diagnostics: root.failure.diagnostics };
  const items = itemsIn(root.value);
  if (items.length === 0 && !isOther(root.value)) {
    const { diagnostics } = refuseFile(
      file.name,
      "not-an-item",
      `It holds no assessment item of QTI; its root is <${root.value.name.slice(0, 60)}>.`,
      "Export the questions as QTI 3.0 or QTI 2.1.",
      root.value,
    );
    return { located: [], diagnostics };
  }
  const read = items.map((item) => readQtiItem(item, file.name));
  return {
    located: read.flatMap(({ located }) => located),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
};

/** The items of a QTI package, or of one XML file; of QTI 3.0 and 2.x. */
export const readQti = async (file: ImportedFile): Promise<ImportedItems> => {
  const unpacked = isPackage(file.bytes)
    ? await readPackage(file, (name) => /\.xml$/i.test(name))
    : { ok: true as const, value: { files: [file], diagnostics: [] } };
  if (!unpacked.ok) return { items: [], diagnostics: [unpacked.failure] };
  const read = unpacked.value.files.map(readDocument);
  const accepted = acceptItems(
    read.flatMap(({ located }) => located),
    [...unpacked.value.diagnostics, ...read.flatMap(({ diagnostics }) => diagnostics)],
  );
  if (accepted.items.length > 0 || accepted.diagnostics.some(({ severity }) => severity === "error")) return accepted;
  const { diagnostics } = refuseFile(
    file.name,
    "not-an-item",
    "It holds no question.",
    "Export the questions as QTI 3.0 or QTI 2.1.",
  );
  return { items: [], diagnostics: [...accepted.diagnostics, ...diagnostics] };
};
