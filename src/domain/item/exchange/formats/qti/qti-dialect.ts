import type { XmlElement } from "../../markup/xml-element";

/** What a version of QTI calls its files and namespaces. */
export type QtiDialect = {
  item: { namespace: string; schema: string };
  manifest: { namespace: string; schema: string; name: string; version: string };
  resourceType: string;
  /** An element of QTI 3 as this version has it. */
  convert: (element: XmlElement) => XmlElement;
};

export const qti3Dialect: QtiDialect = {
  item: {
    namespace: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
    schema: "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
  },
  manifest: {
    namespace: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
    schema: "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd",
    name: "QTI Package",
    version: "3.0.0",
  },
  resourceType: "imsqti_item_xmlv3p0",
  convert: (element) => element,
};

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** QTI 2.1 writes `simpleChoice` and `maxChoices` where QTI 3 has `qti-simple-choice` and `max-choices`. */
const toQti21 = ({ name, attributes, children }: XmlElement): XmlElement => ({
  name: name.startsWith("qti-") ? camelCase(name.slice("qti-".length)) : name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [camelCase(key), value])),
  // What a feedback shows stands in it directly.
  children: children.flatMap((child) => {
    if (typeof child === "string") return [child];
    const converted = toQti21(child);
    return child.name === "qti-content-body" ? converted.children : [converted];
  }),
});

export const qti21Dialect: QtiDialect = {
  item: {
    namespace: "http://www.imsglobal.org/xsd/imsqti_v2p1",
    schema: "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
  },
  manifest: {
    namespace: "http://www.imsglobal.org/xsd/imscp_v1p1",
    schema: "http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd",
    name: "QTIv2.1 Package",
    version: "1.0.0",
  },
  resourceType: "imsqti_item_xmlv2p1",
  convert: toQti21,
};
