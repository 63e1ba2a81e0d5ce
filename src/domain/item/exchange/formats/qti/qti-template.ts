import { element, type XmlElement } from "../../markup/xml-element";
import type { PortableItem, PortableOption } from "../../portable-item";
import { baseValue, type PrintText, paragraph, variable } from "./qti-item";
import { qtiItem } from "./write-qti-item";

/** A template that draws one instance of an item model. `root`: the item under an identifier. */
export type QtiTemplate = { name: string; root: (identifier: string) => XmlElement };

/** Options with those that are right first, so that the same identifiers are right in every instance. */
const keysFirst = (options: readonly PortableOption[]): PortableOption[] => [
  ...options.filter(({ isKey }) => isKey),
  ...options.filter(({ isKey }) => !isKey),
];

/** An instance with its options in an order that instances share; readers of a template mix them. */
const inTemplateOrder = (item: PortableItem): PortableItem => {
  switch (item.form) {
    case "single-best-answer":
    case "multiple-response":
      return { ...item, options: keysFirst(item.options) };
    case "extended-matching": {
      const keys = [...new Set(item.stems.map(({ key }) => key))];
      const rank = ({ text }: PortableOption) => (keys.includes(text) ? keys.indexOf(text) : keys.length);
      return { ...item, options: item.options.toSorted((one, other) => rank(one) - rank(other)) };
    }
    default:
      return item;
  }
};

/** The same item with each of its texts put through a function, in an order that depends on its shape alone. */
const mapTexts = (item: PortableItem, map: (text: string) => string): PortableItem => {
  const option = ({ text, isKey, rationale }: PortableOption): PortableOption => ({
    ...{ text: map(text), isKey },
    rationale: rationale === "" ? "" : map(rationale),
  });
  const { provenance: _provenance, ...rest } = item;
  const common = { stem: map(item.stem), ...(item.feedback && { feedback: item.feedback.map(map) }) };
  switch (rest.form) {
    case "numeric": {
      const [{ rationale }] = rest.options;
      const key = { text: "0", isKey: true, rationale: rationale === "" ? "" : map(rationale) };
      return { ...rest, ...common, options: [key] };
    }
    case "extended-matching": {
      const options = rest.options.map(option);
      const stems = rest.stems.map(({ text, key, rationale }) => ({
        text: map(text),
        key: options[rest.options.findIndex((each) => each.text === key)]?.text ?? "",
        rationale: rationale === "" ? "" : map(rationale),
      }));
      return { ...rest, ...common, options, stems };
    }
    case "decision-case":
      return { ...rest, ...common };
    default:
      return { ...rest, ...common, options: rest.options.map(option) };
  }
};

const textsOf = (item: PortableItem): string[] => {
  const texts: string[] = [];
  mapTexts(item, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
};

/** What instances must share to be drawn by one template: everything but their texts and their number. */
const shapeOf = (item: PortableItem): string => JSON.stringify(mapTexts(item, () => "text"));

const matchedShape = (item: PortableItem): string =>
  item.form === "extended-matching"
    ? item.stems.map(({ key }) => item.options.findIndex(({ text }) => text === key)).join()
    : "";

/** How many words the texts share at their beginning. */
const sharedWords = (texts: readonly (readonly string[])[]): number => {
  const [first = []] = texts;
  const count = first.findIndex((word, index) => texts.some((words) => words[index] !== word));
  return count < 0 ? Math.min(...texts.map(({ length }) => length)) : count;
};

/** A text of the template: what all instances share, and between it what each has of its own. */
type Slot = { before: string; after: string; identifier: string; values: string[] };

const slotOf = (texts: readonly string[], identifier: string): Slot => {
  const words = texts.map((text) => text.split(/(?<= )/));
  const start = sharedWords(words);
  const rests = words.map((each) => each.slice(start));
  const end = Math.min(sharedWords(rests.map((rest) => rest.toReversed())), ...rests.map(({ length }) => length));
  return {
    before: (words[0] ?? []).slice(0, start).join(""),
    after: end === 0 ? "" : (words[0] ?? []).slice(-end).join(""),
    identifier,
    values: rests.map((rest) => rest.slice(0, rest.length - end).join("")),
  };
};

const declare = (identifier: string, type: string): XmlElement =>
  element("qti-template-declaration", { identifier, cardinality: "single", "base-type": type });

const setTemplate = (identifier: string, expression: XmlElement): XmlElement =>
  element("qti-set-template-value", { identifier }, expression);

const instance = "INSTANCE";
const key = "KEY";

const templateOf = (
  instances: readonly PortableItem[],
  identifier: string,
  name: string,
  language: string,
): XmlElement => {
  const [first] = instances;
  if (!first) throw new Error(`The template ${name} has no instance.`);
  const texts = instances.map(textsOf);
  const slots = (texts[0] ?? []).map((_, index) =>
    slotOf(
      texts.map((each) => each[index] ?? ""),
      `TEXT_${index + 1}`,
    ),
  );
  const varying = slots.filter(({ values }) => values.some((value) => value !== values[0]));
  const isNumeric = first.form === "numeric";
  let next = 0;
  const tokens = new Map<string, Slot>();
  const template = mapTexts(first, () => {
    const slot = slots[next];
    next += 1;
    const token = `text ${String(next).padStart(4, "0")}`;
    if (slot) tokens.set(token, slot);
    return token;
  });
  const print: PrintText = (token) => {
    const slot = tokens.get(token);
    if (!slot) return paragraph(token).children;
    if (!varying.includes(slot)) return paragraph(`${slot.before}${slot.values[0]}${slot.after}`).children;
    const printed = element("qti-printed-variable", { identifier: slot.identifier });
    return [...(slot.before === "" ? [] : [slot.before]), printed, ...(slot.after === "" ? [] : [slot.after])];
  };
  const setAll = (item: PortableItem, index: number): XmlElement[] => [
    ...varying.map(({ identifier: slot, values }) => setTemplate(slot, baseValue("string", values[index] ?? ""))),
    ...(item.form === "numeric" ? [setTemplate(key, baseValue("float", item.options[0].text))] : []),
  ];
  const isInstance = (index: number) => element("qti-match", {}, variable(instance), baseValue("integer", index + 1));
  const root = qtiItem(template, { identifier, title: name, language }, print, {
    declarations: [
      declare(instance, "integer"),
      ...(isNumeric ? [declare(key, "float")] : []),
      ...varying.map((slot) => declare(slot.identifier, "string")),
    ],
    processing: [
      setTemplate(instance, element("qti-random-integer", { min: 1, max: instances.length })),
      element(
        "qti-template-condition",
        {},
        ...instances.map((item, index) =>
          element(
            index === 0 ? "qti-template-if" : "qti-template-else-if",
            {},
            isInstance(index),
            ...setAll(item, index),
          ),
        ),
      ),
      ...(isNumeric ? [element("qti-set-correct-response", { identifier: "RESPONSE" }, variable(key))] : []),
    ],
  });
  return liftPrompts(mixOptions(root));
};

/** What instances have in one order must be mixed by whoever shows them. */
const mixOptions = (root: XmlElement): XmlElement => ({
  ...root,
  attributes: root.attributes.shuffle === undefined ? root.attributes : { ...root.attributes, shuffle: "true" },
  children: root.children.map((child) => (typeof child === "string" ? child : mixOptions(child))),
});

/** A prompt may hold no variable, so that what is asked stands in a paragraph before the interaction. */
const liftPrompts = (root: XmlElement): XmlElement => ({
  ...root,
  children: root.children.map((child) =>
    typeof child !== "string" && child.name === "qti-item-body"
      ? { ...child, children: child.children.flatMap(liftPrompt) }
      : child,
  ),
});

const liftPrompt = (child: XmlElement | string): (XmlElement | string)[] => {
  if (typeof child === "string") return [child];
  const isPrompt = (inner: XmlElement | string) => typeof inner !== "string" && inner.name === "qti-prompt";
  const prompts = child.children.flatMap((inner) =>
    typeof inner !== "string" && isPrompt(inner) ? [{ ...inner, name: "p" }] : [],
  );
  return [...prompts, { ...child, children: child.children.filter((inner) => !isPrompt(inner)) }];
};

/**
 * The item models of an article as templates (`qti-template-declaration`, `qti-template-processing`): one for each model
 * and shape of its items, that draws among the instances whose keys are proved. A model with one instance of a shape needs
 * none.
 */
export const qtiTemplates = (items: readonly PortableItem[], language: string): QtiTemplate[] => {
  const groups = new Map<string, { name: string; instances: PortableItem[] }>();
  for (const item of items.map(inTemplateOrder)) {
    const model = item.provenance?.model;
    if (model === undefined) continue;
    const shape = `${model} ${shapeOf(item)} ${matchedShape(item)}`;
    const group = groups.get(shape) ?? { name: model, instances: [] };
    group.instances.push(item);
    groups.set(shape, group);
  }
  const seen = new Map<string, number>();
  return [...groups.values()]
    .filter(({ instances }) => instances.length > 1)
    .map(({ name, instances }) => {
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      const title = number === 1 ? name : `${name}-${number}`;
      return { name: title, root: (identifier: string) => templateOf(instances, identifier, title, language) };
    });
};
