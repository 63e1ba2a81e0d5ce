import { element, type XmlElement } from "../../markup/xml-element";
import type { PortableItem } from "../../portable-item";
import { baseValue, type PrintText, paragraph, qtiParts, setOutcome, value } from "./qti-item";

/** What stands around an item. `identifier`: unique in its package. */
type Head = { identifier: string; title: string; language: string; version?: string };

/** Declarations and processing of a template, where the item is one. */
export type TemplateParts = { declarations: XmlElement[]; processing: XmlElement[] };

const plainPrint: PrintText = (text) => paragraph(text).children;

/** An item as QTI 3 has it (1EdTech QTI 3.0, "Assessment, Section and Item Information Model"). */
export const qtiItem = (
  item: PortableItem,
  { identifier, title, language, version }: Head,
  print: PrintText = plainPrint,
  template: TemplateParts = { declarations: [], processing: [] },
): XmlElement => {
  const parts = qtiParts(item, print);
  const notes = [
    ...parts.notes,
    ...(item.feedback ?? []).map((text, index) => ({ identifier: `note_${index + 1}`, text })),
  ];
  const shown = [...parts.feedback, ...notes.map((note) => note.identifier)];
  return element(
    "qti-assessment-item",
    {
      ...{
        identifier,
        title,
        label: item.provenance?.identity.slice(0, 256),
        adaptive: "false",
        "time-dependent": "false",
      },
      ...{ "xml:lang": language, "tool-name": "iatroX", "tool-version": version },
    },
    ...parts.responses,
    element(
      "qti-outcome-declaration",
      { identifier: "SCORE", cardinality: "single", "base-type": "float", "normal-maximum": 1, "normal-minimum": 0 },
      element("qti-default-value", {}, value(0)),
    ),
    ...(parts.outcomes ?? []),
    element("qti-outcome-declaration", { identifier: "FEEDBACK", cardinality: "multiple", "base-type": "identifier" }),
    ...template.declarations,
    ...(template.processing.length > 0 ? [element("qti-template-processing", {}, ...template.processing)] : []),
    element("qti-item-body", {}, ...parts.body),
    element(
      "qti-response-processing",
      {},
      ...parts.scoring,
      ...(shown.length > 0
        ? [setOutcome("FEEDBACK", element("qti-multiple", {}, ...shown.map((id) => baseValue("identifier", id))))]
        : []),
    ),
    ...notes.map(({ identifier: id, text }) =>
      element(
        "qti-modal-feedback",
        { "outcome-identifier": "FEEDBACK", identifier: id, "show-hide": "show" },
        element("qti-content-body", {}, element("p", {}, ...print(text))),
      ),
    ),
  );
};
