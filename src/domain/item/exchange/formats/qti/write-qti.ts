import { type Loss, lossesOf } from "../../loss";
import { element, writeXml, type XmlElement } from "../../markup/xml-element";
import { writePackage } from "../../package/write-package";
import { nameOf } from "../../portable-item";
import type { ExportedItems, ItemExport } from "../export-format";
import type { QtiDialect } from "./qti-dialect";
import { provenanceFile } from "./qti-provenance";
import { qtiTemplates } from "./qti-template";
import { qtiItem } from "./write-qti-item";

/** A file of the package. `identifier`: of its resource. */
type ItemFile = { identifier: string; name: string; root: XmlElement };

/** What XML takes for an identifier. `prefix`: tells files of different kinds apart. */
const identifierOf = (prefix: string, name: string): string =>
  `${prefix}-${name.replaceAll("/", ".").replace(/[^A-Za-z0-9._-]/g, "-")}`;

const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

const inDialect = ({ item, convert }: QtiDialect, root: XmlElement): XmlElement => {
  const converted = convert(root);
  const namespaces = {
    xmlns: item.namespace,
    "xmlns:xsi": schemaInstance,
    "xsi:schemaLocation": `${item.namespace} ${item.schema}`,
  };
  return { ...converted, attributes: { ...namespaces, ...converted.attributes } };
};

const manifestOf = ({ manifest, resourceType }: QtiDialect, article: string, files: readonly ItemFile[]): XmlElement =>
  element(
    "manifest",
    {
      xmlns: manifest.namespace,
      "xmlns:xsi": schemaInstance,
      "xsi:schemaLocation": `${manifest.namespace} ${manifest.schema}`,
      identifier: identifierOf("package", article),
    },
    element("metadata", {}, element("schema", {}, manifest.name), element("schemaversion", {}, manifest.version)),
    element("organizations"),
    element(
      "resources",
      {},
      ...files.map(({ identifier, name }) =>
        element("resource", { identifier, type: resourceType, href: name }, element("file", { href: name })),
      ),
      element(
        "resource",
        { identifier: "provenance", type: "webcontent", href: provenanceFile },
        element("file", { href: provenanceFile }),
      ),
    ),
  );

/** A content package: a file an item, a file a template of an item model, the manifest, and where all come from. */
export const writeQti = async (dialect: QtiDialect, exported: ItemExport): Promise<ExportedItems> => {
  const { article, items, language } = exported;
  const files: ItemFile[] = items.map((item, index) => {
    const title = nameOf(item, index);
    const identifier = identifierOf("item", title);
    const version = item.provenance?.version.slice(0, 16);
    const head = { identifier, title, language: item.provenance?.language ?? language, ...(version && { version }) };
    return { identifier, name: `items/${identifier}.xml`, root: qtiItem(item, head) };
  });
  const templates = qtiTemplates(items, language).map(({ name, root }): ItemFile => {
    const identifier = identifierOf("template", name);
    return { identifier, name: `templates/${identifier}.xml`, root: root(identifier) };
  });
  const all = [...files, ...templates];
  const losses = items.flatMap((item, index): Loss[] => lossesOf(item, nameOf(item, index), { harm: true }));
  const provenance = items.flatMap((item) => item.provenance ?? []);
  return {
    bytes: await writePackage([
      { name: "imsmanifest.xml", text: writeXml(manifestOf(dialect, article, all)) },
      { name: provenanceFile, text: `${JSON.stringify(provenance, null, 1)}\n` },
      ...all.map(({ name, root }) => ({ name, text: writeXml(inDialect(dialect, root)) })),
    ]),
    losses,
  };
};
