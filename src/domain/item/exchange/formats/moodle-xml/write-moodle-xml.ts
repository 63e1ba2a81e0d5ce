import { type FlatQuestion, toFlatQuestions } from "../../flat-question";
import { type Loss, lossesOf } from "../../loss";
import { htmlOf } from "../../markup/html-text";
import { element, writeElement, type XmlElement } from "../../markup/xml-element";
import { plainNumber } from "../../plain-number";
import { nameOf, type PortableItem, type PortableOption } from "../../portable-item";
import type { ExportedItems, ItemExport } from "../export-format";
import { provenanceComment } from "./moodle-provenance";

const text = (content: string): XmlElement => element("text", {}, content);
const html = (name: string, paragraphs: readonly string[], attributes: Record<string, string> = {}): XmlElement =>
  element(name, { ...attributes, format: "html" }, text(htmlOf(paragraphs)));
const field = (name: string, value: string | number): XmlElement => element(name, {}, String(value));

const rationale = (option: Pick<PortableOption, "rationale">): XmlElement =>
  html("feedback", option.rationale === "" ? [] : [option.rationale]);

/** A part of the mark in per cent, with the digits that Moodle knows its fractions by. */
const share = (keys: number): string => String(Number((100 / keys).toFixed(5)));

const fractionOf = (question: FlatQuestion & { kind: "choice" }, { isKey, harmful }: PortableOption): string => {
  if (isKey) return question.isSingle ? "100" : share(question.options.filter((option) => option.isKey).length);
  return question.isSingle || (question.upTo !== undefined && !harmful) ? "0" : "-100";
};

const types: Record<FlatQuestion["kind"], string> = {
  choice: "multichoice",
  numeric: "numerical",
  ordering: "ordering",
  matching: "matching",
};

const fieldsOf = (question: FlatQuestion): XmlElement[] => {
  switch (question.kind) {
    case "choice":
      return [
        field("single", String(question.isSingle)),
        field("shuffleanswers", "true"),
        field("answernumbering", "ABCD"),
        ...question.options.map((option) =>
          element(
            "answer",
            { fraction: fractionOf(question, option), format: "html" },
            text(htmlOf([option.text])),
            rationale(option),
          ),
        ),
      ];
    case "numeric":
      return [
        element(
          "answer",
          { fraction: "100", format: "moodle_auto_format" },
          text(plainNumber(question.number)),
          rationale(question),
          field("tolerance", plainNumber(question.tolerance)),
        ),
        ...(question.unit === undefined
          ? []
          : [element("units", {}, element("unit", {}, field("multiplier", 1), field("unit_name", question.unit)))]),
        // The unit may be written behind the number or left out.
        field("unitgradingtype", 0),
        field("unitpenalty", "0.1"),
        field("showunits", question.unit === undefined ? 3 : 0),
        field("unitsleft", 0),
      ];
    case "ordering":
      return [
        field("layouttype", "VERTICAL"),
        field("selecttype", "ALL"),
        field("selectcount", 0),
        field("gradingtype", "ALL_OR_NOTHING"),
        field("showgrading", "SHOW"),
        field("numberingstyle", "none"),
        // Without it, Moodle 4.5 makes up a hint that it cannot store, and drops the rest of the file.
        field("shownumcorrect", 1),
        ...question.options.map((option, index) =>
          element("answer", { fraction: index + 1, format: "html" }, text(htmlOf([option.text]))),
        ),
      ];
    case "matching":
      return [
        field("shuffleanswers", "true"),
        ...question.stems.map((stem) => matched([stem.text], stem.key)),
        ...question.options
          .filter((option) => question.stems.every(({ key }) => key !== option))
          .map((option) => matched([], option)),
      ];
  }
};

/** What is matched and its answer; without the first, an answer that belongs to nothing. */
const matched = (paragraphs: string[], key: string): XmlElement =>
  element("subquestion", { format: "html" }, text(htmlOf(paragraphs)), element("answer", {}, text(key)));

/** Moodle's own limits: an id number has 100 signs, a name 255. */
const longestId = 100;
const longestName = 255;

const writeQuestion = (question: FlatQuestion): string => {
  const { name, stem, feedback, tags, item } = question;
  const root = element(
    "question",
    { type: types[question.kind] },
    element("name", {}, text(name.slice(0, longestName))),
    html("questiontext", stem),
    html("generalfeedback", feedback),
    field("defaultgrade", 1),
    field("penalty", 0),
    field("hidden", 0),
    ...(name.length <= longestId ? [field("idnumber", name)] : []),
    ...fieldsOf(question),
    ...(tags.length > 0 ? [element("tags", {}, ...tags.map((tag) => element("tag", {}, text(tag))))] : []),
  );
  return [...(item?.provenance ? [provenanceComment(item.provenance)] : []), writeElement(root)].join("\n");
};

const lossesInMoodle = (item: PortableItem, name: string): Loss[] => {
  const losses: Partial<Record<PortableItem["form"], string[]>> = {
    "multiple-response": ["a part of the mark is given for a part of the key, where here only the exact set counts"],
    ordering: [
      "needs Moodle 4.4 or newer, or its plugin “ordering”",
      "why each stands where it does is said in the general feedback",
    ],
    "extended-matching": ["why each match is right stands in the general feedback"],
    "decision-case": [
      "asked as separate questions, each with the vignette",
      "how many options may be chosen is a tag and no limit",
    ],
  };
  return [
    ...lossesOf(item, name, { harm: true }),
    ...(losses[item.form] ?? []).map((what) => ({ item: name, what })),
    ...(name.length > longestId ? [{ item: name, what: "its identity is too long for an id number" }] : []),
  ];
};

export const writeMoodleXml = ({ article, title, items }: ItemExport): ExportedItems => {
  const category = element(
    "question",
    { type: "category" },
    element("category", {}, text(`$course$/top/iatroX/${article}`)),
    element("info", { format: "plain_text" }, text(title)),
  );
  const questions = items.flatMap((item, index) => toFlatQuestions(item, index));
  const parts = [writeElement(category), ...questions.map(writeQuestion)];
  return {
    bytes: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join("\n")}\n</quiz>\n`),
    losses: items.flatMap((item, index) => lossesInMoodle(item, nameOf(item, index))),
  };
};
