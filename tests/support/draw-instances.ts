import { elementsIn, type ParsedElement, textIn } from "../../src/domain/item/exchange/markup/parse-xml";

/**
 * What a reader of QTI 3 shows of a template for each number that it may draw, in their order: the printed variables are
 * replaced, the correct response is set, and what only a template has is gone.
 */
export const drawInstances = (template: ParsedElement): ParsedElement[] => {
  const processing = elementsIn(template).find(({ name }) => name === "qti-template-processing");
  const rules = processing ? elementsIn(processing) : [];
  const condition = rules.find(({ name }) => name === "qti-template-condition");
  const correct = rules.find(({ name }) => name === "qti-set-correct-response");
  const key = correct && elementsIn(correct)[0]?.attributes.identifier;
  return (condition ? elementsIn(condition) : []).map((branch) => draw(template, valuesIn(branch), key));
};

const valuesIn = (branch: ParsedElement): Map<string, string> =>
  new Map(
    elementsIn(branch)
      .filter(({ name }) => name === "qti-set-template-value")
      .map((rule) => [rule.attributes.identifier ?? "", elementsIn(rule).map(textIn).join("")]),
  );

const draw = (element: ParsedElement, values: ReadonlyMap<string, string>, key: string | undefined): ParsedElement => {
  const printedValue = (identifier = "") => {
    const value = values.get(identifier);
    if (value === undefined) throw new Error(`The template sets no ${identifier}.`);
    return value;
  };
  return {
    ...element,
    children: element.children
      .filter((child) => typeof child === "string" || !child.name.startsWith("qti-template-"))
      .map((child) => {
        if (typeof child === "string") return child;
        if (child.name === "qti-printed-variable") return printedValue(child.attributes.identifier);
        if (child.name !== "qti-correct-response" || key === undefined) return draw(child, values, key);
        return { ...child, children: [{ ...child, name: "qti-value", children: [printedValue(key)] }] };
      }),
  };
};
