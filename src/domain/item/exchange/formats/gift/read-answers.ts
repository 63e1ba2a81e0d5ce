import { failure, type Result, success } from "../../../../result";
import type { FlatQuestion } from "../../flat-question";
import type { ImportDiagnostic } from "../../import-diagnostic";
import type { PortableOption } from "../../portable-item";
import { portableText } from "../../portable-text";
import { type MarkedText, sliceMarked, splitMarked } from "./marked-text";

type Problem = Pick<ImportDiagnostic, "rule" | "message" | "suggestion">;
type Read<Kind> = Kind extends FlatQuestion
  ? Omit<Kind, "name" | "stem" | "tags" | "item" | "feedback"> & { feedback: string[]; warnings: Problem[] }
  : never;
type Answers = Read<FlatQuestion>;

/** The paragraphs of a text that may begin with its format. */
type AsText = (text: string) => string[];

/** Of one question. */
const mostAnswers = 300;

const weightMark = /^\s*%(-?\d{1,3}(?:\.\d*)?)%/;

const partsOf = (marked: MarkedText): { body: MarkedText; comment: MarkedText | undefined } => {
  const hash = marked.control.indexOf("#");
  return hash < 0
    ? { body: marked, comment: undefined }
    : { body: sliceMarked(marked, 0, hash), comment: sliceMarked(marked, hash + 1) };
};

const number =
  /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(?:(:|\.\.)\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*)?$/i;

/** `12`, `12:1` or `11..13`. */
const readNumber = (text: string): { number: number; tolerance: number } | undefined => {
  const [, first = "", sign, second = ""] = number.exec(text) ?? [];
  if (first === "") return undefined;
  if (sign === "..") {
    const [low, high] = [Number(first), Number(second)];
    return { number: (low + high) / 2, tolerance: Math.abs(high - low) / 2 };
  }
  return { number: Number(first), tolerance: sign === ":" ? Math.abs(Number(second)) : 0 };
};

const unsupported = (what: string): Result<never, Problem> =>
  failure({
    rule: "form",
    message: `It is ${what}, for which there is no form of question here.`,
    suggestion: "Write it as a choice, a number, an order or a match.",
  });

/** What stands between the braces of a GIFT question (docs.moodle.org, "GIFT format"). */
export const readAnswers = (inner: MarkedText, asText: AsText): Result<Answers, Problem> => {
  const general = inner.control.indexOf("####");
  const answers = general < 0 ? inner : sliceMarked(inner, 0, general);
  const feedback = general < 0 ? [] : asText(inner.text.slice(general + 4));
  const one = (text: string): string => asText(text).join("\n");
  if (answers.text.trim() === "") return unsupported("an essay");
  const first = answers.text.search(/\S/);
  if (answers.control.charAt(first) === "#") return readNumeric(sliceMarked(answers, first + 1), feedback, one);
  const truth = /^(TRUE|FALSE|T|F)$/i.exec(partsOf(answers).body.text.trim());
  if (truth && !/[~=]/.test(answers.control)) return success(readTruth(answers, truth[0], feedback, one));
  const marks = splitMarked(answers, /[~=]/g);
  if (marks[0]?.part.text.trim() !== "") {
    return failure({
      rule: "syntax",
      message: "There is text before its first answer.",
      suggestion: "Begin each answer with = or ~.",
    });
  }
  const listed = marks.slice(1);
  if (listed.length > mostAnswers) {
    return failure({
      rule: "size",
      message: `It has more than ${mostAnswers} answers.`,
      suggestion: "Ask it in several questions.",
    });
  }
  if (listed.some(({ sign }) => sign === "~")) return success(readChoice(listed, feedback, one));
  if (listed.every(({ part }) => part.text.includes("->"))) return success(readMatching(listed, feedback, one));
  return unsupported("a text to write");
};

type Marks = { sign: string; part: MarkedText }[];
type One = (text: string) => string;

const readTruth = (answers: MarkedText, truth: string, feedback: string[], one: One): Answers => {
  const [, forWrong, forRight] = splitMarked(answers, /#/g).map(({ part }) => one(part.text));
  const isTrue = /^t/i.test(truth);
  const option = (text: string, isKey: boolean): PortableOption => ({
    ...{ text, isKey },
    rationale: (isKey ? forRight : forWrong) ?? "",
  });
  const options = [option("True", isTrue), option("False", !isTrue)];
  return { kind: "choice", isSingle: true, options, feedback, warnings: [] };
};

const readChoice = (listed: Marks, feedback: string[], one: One): Answers => {
  const isSingle = listed.some(({ sign }) => sign === "=");
  const weighed = listed.map(({ sign, part }) => {
    const { body, comment } = partsOf(part);
    const [mark, weight] = weightMark.exec(body.text) ?? [];
    const share = weight === undefined ? (sign === "=" ? 100 : 0) : Number(weight);
    const text = one(body.text.slice(mark?.length ?? 0));
    return { text, share, rationale: comment ? one(comment.text) : "", sign };
  });
  const options = weighed.map(({ text, share, rationale, sign }): PortableOption => {
    const isKey = isSingle ? sign === "=" : share > 0;
    return { text, isKey, rationale, ...(share < 0 && { harmful: true }) };
  });
  const isPartial = isSingle && weighed.some(({ sign, share }) => sign === "~" && share > 0);
  return {
    kind: "choice",
    isSingle,
    options,
    feedback,
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
};

const readNumeric = (answers: MarkedText, feedback: string[], one: One): Result<Answers, Problem> => {
  const marks = splitMarked(answers, /[~=]/g);
  const listed = marks.length > 1 ? marks.slice(1) : marks;
  const read = listed.map(({ sign, part }) => {
    const { body, comment } = partsOf(part);
    const [mark, weight = sign === "~" ? "0" : "100"] = weightMark.exec(body.text) ?? [];
    const value = readNumber(body.text.slice(mark?.length ?? 0));
    return { value, share: Number(weight), rationale: comment ? one(comment.text) : "" };
  });
  const right = read.find(({ share }) => share === 100);
  if (!right?.value) {
    return failure({
      rule: "key",
      message: "It asks for a number and gives none that is right.",
      suggestion: "Write it as {#12}, {#12:1} or {#11..13}.",
    });
  }
  const others = read.filter((each) => each !== right && each.value).length;
  return success({
    kind: "numeric",
    ...right.value,
    rationale: right.rationale,
    feedback,
    warnings:
      others > 0
        ? [
            {
              rule: "scoring",
              message: `It has ${others} further numbers with marks of their own; the first right one was taken.`,
              suggestion: "Give a tolerance in their stead.",
            },
          ]
        : [],
  });
};

const readMatching = (listed: Marks, feedback: string[], one: One): Answers => {
  const pairs = listed.map(({ part }) => {
    const arrow = part.text.indexOf("->");
    return { text: one(part.text.slice(0, arrow)), key: portableText(part.text.slice(arrow + 2)) };
  });
  const isOrdering = pairs.length > 1 && pairs.every(({ text }, index) => text === String(index + 1));
  if (isOrdering) {
    const options = pairs.map(({ key }) => ({ text: key, isKey: true, rationale: "" }));
    return { kind: "ordering", options, feedback, warnings: [] };
  }
  return {
    kind: "matching",
    feedback,
    warnings: [],
    options: [...new Set(pairs.map(({ key }) => key))],
    stems: pairs.filter(({ text }) => text !== "").map((pair) => ({ ...pair, rationale: "" })),
  };
};
