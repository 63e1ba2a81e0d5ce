import { describe, expect, test } from "vitest";
import { writeMoodleXml } from "../../../../../../src/domain/item/exchange/formats/moodle-xml/write-moodle-xml";
import { elementsIn, parseXml, textIn } from "../../../../../../src/domain/item/exchange/markup/parse-xml";
import type { PortableItem } from "../../../../../../src/domain/item/exchange/portable-item";
import { checkMoodleXml } from "../../../../../support/check-moodle-xml";

const order: PortableItem = {
  form: "ordering",
  stem: "In which order?",
  options: ["Apply", "Pay", "Wait"].map((text) => ({ text, isKey: true, rationale: "" })),
};

const exportXml = (item: PortableItem): string =>
  new TextDecoder().decode(
    writeMoodleXml({ article: "permits", title: "Permits", language: "en", items: [item] }).bytes,
  );

const rootOf = (xml: string) => {
  const root = parseXml(xml);
  if (!root.ok) throw new Error(root.failure.message);
  return root.value;
};

describe("an order on its way to Moodle", () => {
  test("has shownumcorrect, without which Moodle cannot store the hint", () => {
    const [, question] = elementsIn(rootOf(exportXml(order)));
    const counted = question && elementsIn(question).find(({ name }) => name === "shownumcorrect");
    expect(counted && textIn(counted)).toBe("1");
  });

  test("is reported where it is missing", () => {
    const xml = exportXml(order);
    expect(checkMoodleXml(rootOf(xml))).toEqual([]);
    expect(checkMoodleXml(rootOf(xml.replace(/<shownumcorrect>.*<\/shownumcorrect>/, "")))).toEqual([
      "question-1: an order without shownumcorrect",
    ]);
  });
});
