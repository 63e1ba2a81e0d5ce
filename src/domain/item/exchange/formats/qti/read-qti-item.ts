import type { LocatedItem } from "../../accept-items";
import type { ImportDiagnostic, ImportRule } from "../../import-diagnostic";
import { type MarkupText, markupText } from "../../markup/markup-text";
import { elementsIn, type ParsedElement, textIn } from "../../markup/parse-xml";
import type { PortableItem, PortableOption } from "../../portable-item";
import { textReader } from "../../read-text";
import { attributeOf, canonicalName, childrenOf, searchElements } from "./qti-names";

/** Of one item. */
const mostChoices = 300;

const feedbackNames = ["feedbackinline", "feedbackblock", "rubricblock"];

/** The text of an element, without what a test holds for. */
const textOf = (element: ParsedElement, isLeftOut: (canonical: string) => boolean): MarkupText => {
  const collected = markupText();
  const visit = (parent: ParsedElement) => {
    for (const child of parent.children) {
      if (typeof child === "string") collected.text(child);
      else if (!isLeftOut(canonicalName(child.name))) {
        const name = canonicalName(child.name);
        // What has no text of its own in QTI is a paragraph, a prompt being one.
        const shown = ["prompt", "contentbody", "itembody"].includes(name) ? "p" : child.name;
        collected.open(shown, child.attributes);
        visit(child);
        collected.close(shown);
      }
    }
  };
  visit(element);
  return collected.result();
};

/** Of a response: what is right, and what each value is worth. */
type Response = { baseType: string; correct: string[]; worth: Map<string, number> };

const readResponse = (declaration: ParsedElement): Response => {
  const [correct] = childrenOf(declaration, "correctresponse");
  const [mapping] = childrenOf(declaration, "mapping");
  const worth = (mapping ? childrenOf(mapping, "mapentry") : []).map((entry): [string, number] => [
    (attributeOf(entry, "map-key") ?? "").trim(),
    Number(attributeOf(entry, "mapped-value")),
  ]);
  const isSingle = attributeOf(declaration, "cardinality") === "single";
  const least = isSingle ? Math.max(...worth.map(([, value]) => value), 0) : 0;
  const values = correct ? childrenOf(correct, "value").map((value) => textIn(value).trim()) : [];
  return {
    baseType: attributeOf(declaration, "base-type") ?? "",
    // Without a correct response it is what the mapping gives marks for, and where one may be chosen, most of them.
    correct: values.length > 0 ? values : worth.filter(([, value]) => value > 0 && value >= least).map(([key]) => key),
    worth: new Map(worth),
  };
};

const unread: Readonly<Record<string, string>> = {
  extendedtextinteraction: "a text to write",
  hottextinteraction: "a choice within a text",
  inlinechoiceinteraction: "a text with gaps",
  gapmatchinteraction: "a text with gaps",
  associateinteraction: "pairs without an order",
  sliderinteraction: "a number on a scale",
  uploadinteraction: "a file to send",
  drawinginteraction: "a drawing",
  hotspotinteraction: "a place in a picture",
  graphicorderinteraction: "places in a picture",
  selectpointinteraction: "a place in a picture",
  mediainteraction: "a recording",
  customoperator: "a calculation of its own",
};

type Outcome = { located: LocatedItem[]; diagnostics: ImportDiagnostic[] };

/** An item of QTI in one of the forms here, or why it is in none. */
export const readQtiItem = (root: ParsedElement, file: string): Outcome => {
  const location = { file, line: root.line, column: root.column };
  const refuse = (
    rule: ImportRule,
    message: string,
    suggestion: string,
    severity: "error" | "warning" = "error",
  ): Outcome => ({
    located: [],
    diagnostics: [{ rule, severity, message, suggestion, location }],
  });
  if (childrenOf(root, "templatedeclaration").length > 0) {
    return refuse(
      "form",
      "It is a template that makes questions, and none by itself.",
      "Import the questions that it makes; where the template is one of this project, they lie beside it.",
      "warning",
    );
  }
  const [body] = childrenOf(root, "itembody");
  if (!body) return refuse("stem", "It has no item body.", "Export it again from the system that it comes from.");
  const interactions = searchElements(body, (name) => name.endsWith("interaction"));
  const kinds = interactions.map(({ name }) => canonicalName(name));
  const [interaction] = interactions;
  const [kind = ""] = kinds;
  if (!interaction)
    return refuse("form", "It asks for nothing.", "Take it into the guide; as a question it asks nothing.");
  const isCase = kinds.length > 1 && kinds.every((each) => each === "choiceinteraction");
  const isKnown = ["choiceinteraction", "orderinteraction", "textentryinteraction", "matchinteraction"].includes(kind);
  if (!isKnown || (kinds.length > 1 && !isCase)) {
    const what = kinds.length > 1 ? "several kinds of answer in one" : (unread[kind] ?? `of the kind “${kind}”`);
    return refuse(
      "form",
      `It is ${what}, for which there is no form of question here.`,
      "Write it as a choice, a number, an order or a match.",
    );
  }
  const choices = searchElements(body, (name) => name === "simplechoice" || name === "simpleassociablechoice");
  if (choices.length > mostChoices) {
    return refuse("size", `It has more than ${mostChoices} choices.`, "Ask it in several questions.");
  }
  const reader = textReader(location);
  const responses = new Map(
    childrenOf(root, "responsedeclaration").map((each) => [attributeOf(each, "identifier") ?? "", readResponse(each)]),
  );
  const responseOf = (each: ParsedElement): Response =>
    responses.get(attributeOf(each, "response-identifier") ?? "") ?? { baseType: "", correct: [], worth: new Map() };
  const paragraphs = (element: ParsedElement, isLeftOut: (canonical: string) => boolean) =>
    reader.paragraphs(textOf(element, isLeftOut));
  const lineOf = (element: ParsedElement) => paragraphs(element, (name) => feedbackNames.includes(name)).join("\n");
  const modal = new Map(
    childrenOf(root, "modalfeedback").map((each) => [
      attributeOf(each, "identifier") ?? "",
      paragraphs(each, () => false),
    ]),
  );
  const rationaleOf = (choice: ParsedElement): string => {
    const id = attributeOf(choice, "identifier") ?? "";
    const inline = searchElements(choice, (name) => name === "feedbackinline");
    const own = inline.filter((each) => (attributeOf(each, "identifier") ?? id) === id);
    const text = (own.length > 0 ? own : inline).map((each) => paragraphs(each, () => false).join("\n")).join("\n");
    if (text !== "" || !modal.has(id)) return text;
    const fromModal = (modal.get(id) ?? []).join("\n");
    modal.delete(id);
    return fromModal;
  };
  const identified = (parent: ParsedElement, name: string) =>
    searchElements(parent, (each) => each === name).map((choice) => ({
      id: attributeOf(choice, "identifier") ?? "",
      text: lineOf(choice),
      rationale: rationaleOf(choice),
    }));
  const promptOf = (each: ParsedElement) =>
    childrenOf(each, "prompt").flatMap((prompt) => paragraphs(prompt, () => false));
  const around = paragraphs(body, (name) => name.endsWith("interaction") || feedbackNames.includes(name));
  const stem = [...around, ...promptOf(interaction)].join("\n");
  const optionsOf = (each: ParsedElement): PortableOption[] => {
    const { correct, worth } = responseOf(each);
    return identified(each, "simplechoice").map(({ id, text, rationale }) => ({
      ...{ text, isKey: correct.includes(id), rationale },
      ...((worth.get(id) ?? 0) < 0 && { harmful: true as const }),
    }));
  };
  const withoutHarm = ({ harmful: _harmful, ...option }: PortableOption): PortableOption => option;
  const finish = (item: PortableItem): Outcome => {
    const left = [...modal.values()].flat();
    const feedback = left.length > 0 ? { feedback: left } : {};
    return { located: [{ item: { ...item, ...feedback }, location }], diagnostics: reader.diagnostics() };
  };
  if (isCase) {
    const parts = interactions.map((each) => {
      const options = optionsOf(each);
      const most = Number(attributeOf(each, "max-choices") ?? 1);
      return { stem: promptOf(each).join("\n"), upTo: most > 0 ? most : options.length, options };
    });
    return finish({ form: "decision-case", stem: around.join("\n"), options: [], parts });
  }
  if (kind === "choiceinteraction") {
    const options = optionsOf(interaction).map(withoutHarm);
    const declared = childrenOf(root, "responsedeclaration").find(
      (each) => attributeOf(each, "identifier") === attributeOf(interaction, "response-identifier"),
    );
    const isSingle = declared
      ? attributeOf(declared, "cardinality") === "single"
      : attributeOf(interaction, "max-choices") === "1";
    return finish({ form: isSingle ? "single-best-answer" : "multiple-response", stem, options });
  }
  if (kind === "orderinteraction") {
    const { correct } = responseOf(interaction);
    const listed = identified(interaction, "simplechoice");
    const ordered = correct.flatMap((id) => listed.find((choice) => choice.id === id) ?? []);
    if (ordered.length !== listed.length) {
      return refuse("key", "Its right order does not name every option once.", "Give the order of all options.");
    }
    const options = ordered.map(({ text, rationale }) => ({ text, isKey: true, rationale }));
    return finish({ form: "ordering", stem, options });
  }
  if (kind === "textentryinteraction") {
    const { baseType, correct } = responseOf(interaction);
    if (!["float", "integer"].includes(baseType)) {
      return refuse(
        "form",
        "It is a text to write, for which there is no form of question here.",
        "Write it as a choice, a number, an order or a match.",
      );
    }
    const { text, unit } = splitUnit(body, around);
    const rationale = modal.get("answer") ?? [];
    modal.delete("answer");
    const option = { text: correct[0] ?? "", isKey: true, rationale: rationale.join("\n") };
    const tolerance = toleranceOf(root, Number(correct[0]));
    return finish({ form: "numeric", stem: text, options: [option], tolerance, ...(unit !== "" && { unit }) });
  }
  const [left, right] = searchElements(interaction, (name) => name === "simplematchset");
  const stems = left ? identified(left, "simpleassociablechoice") : [];
  const targets = right ? identified(right, "simpleassociablechoice") : [];
  const pairs = responseOf(interaction).correct.map((pair) => pair.split(/\s+/));
  const matched = stems.map((each) => ({ each, keys: pairs.filter(([from]) => from === each.id).map(([, to]) => to) }));
  if (matched.some(({ keys }) => keys.length !== 1)) {
    return refuse(
      "key",
      "Something to be matched belongs to nothing, or to more than one.",
      "Give each exactly one match.",
    );
  }
  return finish({
    form: "extended-matching",
    stem,
    options: targets.map(({ id, text }) => ({ text, isKey: pairs.some(([, to]) => to === id), rationale: "" })),
    stems: matched.map(({ each, keys: [key] }) => ({
      text: each.text,
      key: targets.find(({ id }) => id === key)?.text ?? "",
      rationale: each.rationale,
    })),
  });
};

/** What stands behind the entry in its paragraph is the unit of the number. */
const splitUnit = (body: ParsedElement, around: readonly string[]): { text: string; unit: string } => {
  const holds = (element: ParsedElement) =>
    elementsIn(element).some(({ name }) => canonicalName(name) === "textentryinteraction");
  const [paragraph] = [body, ...searchElements(body, () => true).flatMap(allBelow)].filter(holds);
  const children = paragraph?.children ?? [];
  const index = children.findIndex(
    (child) => typeof child !== "string" && canonicalName(child.name) === "textentryinteraction",
  );
  const after = children
    .slice(index + 1)
    .map((child) => (typeof child === "string" ? child : textIn(child)))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  const isUnit = after !== "" && after.length <= 20 && around.at(-1)?.endsWith(after);
  if (!isUnit) return { text: around.join("\n"), unit: "" };
  const last = (around.at(-1) ?? "").slice(0, -after.length).trim();
  return { text: [...around.slice(0, -1), ...(last === "" ? [] : [last])].join("\n"), unit: after };
};

const allBelow = (element: ParsedElement): ParsedElement[] => [element, ...elementsIn(element).flatMap(allBelow)];

/** Half-width of what still counts as right: `qti-equal` gives it as such, or as a share in per cent. */
const toleranceOf = (root: ParsedElement, key: number): number => {
  const [equal] = childrenOf(root, "responseprocessing").flatMap((each) =>
    searchElements(each, (name) => name === "equal"),
  );
  const width = Number(equal && attributeOf(equal, "tolerance")?.split(/\s+/)[0]);
  if (!equal || !Number.isFinite(width)) return 0;
  const mode = attributeOf(equal, "tolerance-mode");
  return mode === "absolute" ? width : mode === "relative" ? Math.abs(key * width) / 100 : 0;
};
