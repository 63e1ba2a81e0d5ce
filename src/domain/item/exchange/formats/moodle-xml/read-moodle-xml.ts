import { acceptQuestions, refuseFile } from "../../accept-items";
import type { FlatQuestion, ReadQuestion } from "../../flat-question";
import type { ImportDiagnostic, ImportedFile, ImportedItems, ImportRule } from "../../import-diagnostic";
import { elementsIn, type ParsedElement, textIn } from "../../markup/parse-xml";
import { isPackage } from "../../package/read-package";
import type { PortableOption } from "../../portable-item";
import { portableText } from "../../portable-text";
import { type TextFormat, type TextReader, textReader } from "../../read-text";
import { readXmlFile } from "../read-xml-file";

const child = (parent: ParsedElement | undefined, name: string): ParsedElement | undefined =>
  parent && elementsIn(parent).find((each) => each.name === name);

const children = (parent: ParsedElement, name: string): ParsedElement[] =>
  elementsIn(parent).filter((each) => each.name === name);

/** Text that Moodle shows as it stands: of a name, a tag, an answer to be matched. */
const plainIn = (parent: ParsedElement | undefined, name: string): string => {
  const found = child(parent, name);
  return found ? textIn(child(found, "text") ?? found).trim() : "";
};

const formats: Readonly<Record<string, TextFormat>> = {
  html: "html",
  moodle_auto_format: "moodle",
  plain_text: "plain",
  markdown: "markdown",
};

/** The paragraphs of an element that has a `text` and says its format; HTML where it says none. */
const paragraphsIn = (parent: ParsedElement | undefined, reader: TextReader): string[] =>
  parent
    ? reader.read(textIn(child(parent, "text") ?? parent), formats[parent.attributes.format ?? "html"] ?? "html")
    : [];

const one = (parent: ParsedElement | undefined, reader: TextReader): string => paragraphsIn(parent, reader).join("\n");

type Warning = Pick<ImportDiagnostic, "rule" | "message" | "suggestion">;
type Fields<Kind> = Kind extends FlatQuestion
  ? Omit<Kind, "name" | "stem" | "tags" | "item" | "feedback"> & { warnings: Warning[] }
  : never;

const optionOf = (answer: ParsedElement, isKey: boolean, reader: TextReader): PortableOption => ({
  ...{ text: one(answer, reader), isKey },
  rationale: one(child(answer, "feedback"), reader),
  ...(Number(answer.attributes.fraction) < 0 && { harmful: true }),
});

/** Each type of question that has a form here. */
const readers: Record<string, (question: ParsedElement, reader: TextReader) => Fields<FlatQuestion>> = {
  multichoice: (question, reader) => {
    const isSingle = !/^(false|0)$/.test(plainIn(question, "single"));
    const answers = children(question, "answer");
    const shares = answers.map(({ attributes }) => Number(attributes.fraction));
    const most = Math.max(...shares, 0);
    const options = answers.map((answer, index) => {
      const share = shares[index] ?? 0;
      return optionOf(answer, isSingle ? share > 0 && share === most : share > 0, reader);
    });
    const isPartial = isSingle && shares.some((share) => share > 0 && share < most);
    return {
      kind: "choice",
      isSingle,
      options,
      warnings: isPartial
        ? [
            {
              rule: "scoring",
              message: "A wrong answer earns a part of the mark; here it earns none.",
              suggestion: "Make it right, or leave it wrong.",
            },
          ]
        : [],
    };
  },
  truefalse: (question, reader) => {
    const options = children(question, "answer").map((answer) => {
      const option = optionOf(answer, Number(answer.attributes.fraction) > 0, reader);
      return { ...option, text: /^true$/i.test(option.text) ? "True" : "False" };
    });
    return { kind: "choice", isSingle: true, options, warnings: [] };
  },
  numerical: (question, reader) => {
    const answers = children(question, "answer");
    const right = answers.find(({ attributes }) => Number(attributes.fraction) === 100);
    const value = right ? textIn(child(right, "text") ?? right).trim() : "";
    const units = child(question, "units");
    const unit = units ? plainIn(child(units, "unit"), "unit_name") : "";
    return {
      kind: "numeric",
      number: value === "" ? Number.NaN : Number(value),
      tolerance: Math.abs(Number(plainIn(right, "tolerance")) || 0),
      rationale: one(child(right, "feedback"), reader),
      ...(unit !== "" && { unit: portableText(unit) }),
      warnings:
        answers.length > 1
          ? [
              {
                rule: "scoring",
                message: "It has further numbers with marks of their own; the first right one was taken.",
                suggestion: "Give a tolerance in their stead.",
              },
            ]
          : [],
    };
  },
  ordering: (question, reader) => ({
    kind: "ordering",
    options: children(question, "answer").map((answer) => optionOf(answer, true, reader)),
    warnings: [],
  }),
  matching: (question, reader) => {
    const pairs = children(question, "subquestion").map((pair) => ({
      text: one(pair, reader),
      key: portableText(plainIn(pair, "answer")),
      rationale: "",
    }));
    return {
      kind: "matching",
      options: [...new Set(pairs.map(({ key }) => key))],
      stems: pairs.filter(({ text }) => text !== ""),
      warnings: [],
    };
  },
};

/** Of one question, answers and all else. */
const mostChildren = 300;

const names: Readonly<Record<string, string>> = {
  essay: "an essay",
  shortanswer: "a text to write",
  description: "a text without a question",
  cloze: "a text with gaps",
};

/** Questions of one file, with what is wrong with them. */
type Read = { questions: ReadQuestion[]; diagnostics: ImportDiagnostic[] };

const readQuestion = (question: ParsedElement, file: string): Read => {
  const location = { file, line: question.line, column: question.column };
  const type = question.attributes.type ?? "";
  const refuse = (rule: ImportRule, message: string, suggestion: string): Read => ({
    questions: [],
    diagnostics: [{ rule, severity: "error", message, suggestion, location }],
  });
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (!read) {
    return refuse(
      "form",
      `It is ${names[type] ?? `of the type “${type.slice(0, 60)}”`}, for which there is no form of question here.`,
      "Write it as a choice, a number, an order or a match.",
    );
  }
  if (elementsIn(question).length > mostChildren) {
    return refuse("size", `It has more than ${mostChildren} answers.`, "Ask it in several questions.");
  }
  const reader = textReader(location);
  const { warnings, ...fields } = read(question, reader);
  const tags = child(question, "tags");
  const common = {
    name: plainIn(question, "name"),
    stem: paragraphsIn(child(question, "questiontext"), reader),
    feedback: paragraphsIn(child(question, "generalfeedback"), reader),
    tags: tags ? children(tags, "tag").map((tag) => textIn(child(tag, "text") ?? tag).trim()) : [],
    location,
  };
  return {
    questions: [{ ...common, ...fields }],
    diagnostics: [
      ...reader.diagnostics(),
      ...warnings.map((warning) => ({ ...warning, severity: "warning" as const, location })),
    ],
  };
};

/** The questions of a file of Moodle XML; what is wrong with one of them leaves the others. */
export const readMoodleXml = (file: ImportedFile): ImportedItems => {
  if (isPackage(file.bytes)) {
    return refuseFile(
      file.name,
      "package",
      "The file is a ZIP file; Moodle XML is text.",
      "Unpack it, and import the XML file in it.",
    );
  }
  const root = readXmlFile(file);
  if (!root.ok) return root.failure;
  if (root.value.name !== "quiz") {
    return refuseFile(
      file.name,
      "not-an-item",
      `Its root is <${root.value.name.slice(0, 60)}>; that of Moodle XML is <quiz>.`,
      "Export the questions from Moodle as Moodle XML.",
    );
  }
  const read = children(root.value, "question")
    .filter(({ attributes }) => attributes.type !== "category")
    .map((question) => readQuestion(question, file.name));
  return acceptQuestions(
    read.flatMap(({ questions }) => questions),
    read.flatMap(({ diagnostics }) => diagnostics),
  );
};
