import { type FlatQuestion, joinParagraphs, toFlatQuestions } from "../../flat-question";
import { type Loss, lossesOf } from "../../loss";
import { htmlOf } from "../../markup/html-text";
import { plainNumber } from "../../plain-number";
import { nameOf, type PortableItem } from "../../portable-item";
import type { ExportedItems, ItemExport } from "../export-format";
import { writeComments } from "./gift-comments";

/** Text in which no sign means anything to GIFT. A line ends in `\n`, because an empty line would end the question. */
const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, "\\$&").replaceAll("\n", "\\n");

/** The same where a weight or a format might be read at its beginning. */
const rich = (text: string): string => (/^[[%]/.test(text) ? `[plain]${escaped(text)}` : escaped(text));

const feedback = (text: string): string => (text === "" ? "" : `#${rich(text)}`);

/** What is matched: `->` has no escape in text, but one in HTML. */
const matched = (text: string): string => (text.includes("->") ? `[html]${escaped(htmlOf([text]))}` : rich(text));

/** A part of the mark in per cent, with the digits that Moodle knows its fractions by. */
const share = (keys: number): string => String(Number((100 / keys).toFixed(5)));

const weightOf = (
  question: FlatQuestion & { kind: "choice" },
  { isKey, harmful }: { isKey: boolean; harmful?: true },
) => {
  if (isKey) return share(question.options.filter((option) => option.isKey).length);
  return question.upTo === undefined || harmful ? "-100" : "0";
};

const answersOf = (question: FlatQuestion): string[] => {
  switch (question.kind) {
    case "choice":
      return question.options.map((option) => {
        const mark = question.isSingle ? (option.isKey ? "=" : "~") : `~%${weightOf(question, option)}%`;
        return `${mark}${rich(option.text)}${feedback(option.rationale)}`;
      });
    case "numeric":
      return [`=${plainNumber(question.number)}:${plainNumber(question.tolerance)}${feedback(question.rationale)}`];
    case "ordering":
      return question.options.map(({ text }, index) => `=${index + 1} -> ${escaped(text)}`);
    case "matching":
      return [
        ...question.stems.map(({ text, key }) => `=${matched(text)} -> ${escaped(key)}`),
        ...question.options
          .filter((option) => question.stems.every(({ key }) => key !== option))
          .map((option) => `= -> ${escaped(option)}`),
      ];
  }
};

const writeQuestion = (question: FlatQuestion): string =>
  [
    ...writeComments(question),
    `::${escaped(question.name)}::[plain]${escaped(joinParagraphs(question.stem))} {${question.kind === "numeric" ? "#" : ""}`,
    ...answersOf(question),
    ...(question.feedback.length > 0 ? [`####${rich(joinParagraphs(question.feedback))}`] : []),
    "}",
  ].join("\n");

const lossesInGift = (item: PortableItem, name: string): Loss[] => {
  const losses: Partial<Record<PortableItem["form"], string[]>> = {
    "multiple-response": ["a part of the mark is given for a part of the key, where here only the exact set counts"],
    ordering: ["asked as matching, each text to its number, with a mark for each"],
    "extended-matching": ["why each match is right stands in the general feedback"],
    "decision-case": [
      "asked as separate questions, each with the vignette",
      "how many options may be chosen is a tag and no limit",
    ],
    numeric: item.form === "numeric" && item.unit !== undefined ? ["the unit of the number is a tag alone"] : [],
  };
  return [...lossesOf(item, name, { harm: true }), ...(losses[item.form] ?? []).map((what) => ({ item: name, what }))];
};

export const writeGift = ({ article, title, items }: ItemExport): ExportedItems => {
  const questions = items.flatMap((item, index) => toFlatQuestions(item, index));
  const heading = `// ${title.replace(/\s+/g, " ")}\n$CATEGORY: iatroX/${article}`;
  return {
    bytes: new TextEncoder().encode(`${[heading, ...questions.map(writeQuestion)].join("\n\n")}\n`),
    losses: items.flatMap((item, index) => lossesInGift(item, nameOf(item, index))),
  };
};
