import { acceptQuestions, refuseFile } from "../../accept-items";
import type { ReadQuestion } from "../../flat-question";
import type { ImportDiagnostic, ImportedFile, ImportedItems } from "../../import-diagnostic";
import { decodeText } from "../../markup/decode-text";
import { isPackage } from "../../package/read-package";
import { type TextFormat, textReader } from "../../read-text";
import { tagsIn } from "./gift-comments";
import { readEscapes, sliceMarked } from "./marked-text";
import { readAnswers } from "./read-answers";

const mostBytes = 10_000_000;

/** Of one question. */
const mostSigns = 50_000;

/** Lines that stand together: a question with the comments before it. `line`: of its first, from 1. */
type Block = { lines: string[]; comments: string[]; line: number };

/** The blocks that empty lines part. Comments and categories are no part of a question. */
const blocksIn = (text: string): Block[] => {
  const blocks: Block[] = [];
  let block: Block | undefined;
  let comments: string[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === "") {
      if (block) comments = [];
      block = undefined;
    } else if (trimmed.startsWith("//")) {
      if (block) block.comments.push(trimmed);
      else comments.push(trimmed);
    } else if (!block && /^\$CATEGORY:/i.test(trimmed)) {
      comments = [];
    } else {
      if (!block) {
        block = { lines: [], comments: [...comments], line: index + 1 };
        blocks.push(block);
      }
      block.lines.push(line);
    }
  }
  return blocks;
};

const formats: readonly TextFormat[] = ["html", "moodle", "plain", "markdown"];

/** A text without the mark of its format, and the format. */
const splitFormat = (text: string, inherited: TextFormat): [string, TextFormat] => {
  const found = formats.find((format) => text.trimStart().startsWith(`[${format}]`));
  return found ? [text.trimStart().slice(found.length + 2), found] : [text, inherited];
};

/** A question of GIFT, or why it is none. */
const readBlock = (
  { lines, comments, line }: Block,
  file: string,
): { question?: ReadQuestion; diagnostics: ImportDiagnostic[] } => {
  const location = { file, line };
  const refuse = (rule: ImportDiagnostic["rule"], message: string, suggestion: string) => ({
    diagnostics: [{ rule, severity: "error" as const, message, suggestion, location }],
  });
  const raw = lines.join("\n");
  if (raw.length > mostSigns) {
    return refuse("size", `It has more than ${mostSigns} signs.`, "Part questions by an empty line.");
  }
  const whole = readEscapes(raw);
  const start = Math.max(0, whole.text.search(/\S/));
  const hasTitle = whole.control.startsWith("::", start);
  const titleEnd = hasTitle ? whole.control.indexOf("::", start + 2) : -1;
  if (hasTitle && titleEnd < 0) {
    return refuse("syntax", "Its title begins with :: and does not end.", "Write :: behind the title, too.");
  }
  const name = hasTitle ? whole.text.slice(start + 2, titleEnd).trim() : "";
  const body = hasTitle ? sliceMarked(whole, titleEnd + 2) : whole;
  const open = body.control.indexOf("{");
  const close = body.control.indexOf("}");
  if (open < 0 && close < 0) {
    return refuse("form", "It is a text without a question.", "Take it into the guide; as a question it asks nothing.");
  }
  const inner = sliceMarked(body, open + 1, close < 0 ? undefined : close);
  const rest = sliceMarked(body, close + 1);
  if (open < 0 || close < open || inner.control.includes("{") || /[{}]/.test(rest.control)) {
    return refuse(
      "syntax",
      "Its braces do not pair: a question has one { before its answers and one } behind them.",
      "Write \\{ and \\} for braces that are text.",
    );
  }
  const reader = textReader(location);
  const [text, format] = splitFormat(body.text.slice(0, open), "moodle");
  const asText = (text: string) => {
    const [own, ownFormat] = splitFormat(text, format);
    return reader.read(own, ownFormat);
  };
  const before = reader.read(text, format);
  const after = reader.read(rest.text, format);
  const stem = after.length === 0 ? before : [`${before.join("\n")} _____ ${after.join("\n")}`.trim()];
  const answers = readAnswers(inner, asText);
  if (!answers.ok) return refuse(answers.failure.rule, answers.failure.message, answers.failure.suggestion);
  const { warnings, ...fields } = answers.value;
  const tags = comments.flatMap(tagsIn);
  return {
    question: { name, stem, tags, location, ...fields },
    diagnostics: [
      ...reader.diagnostics(),
      ...warnings.map((warning) => ({ ...warning, severity: "warning" as const, location })),
    ],
  };
};

/** The questions of a GIFT file; what is wrong with one of them leaves the others. */
export const readGift = ({ name, bytes }: ImportedFile): ImportedItems => {
  if (bytes.length > mostBytes) {
    return refuseFile(name, "size", `The file is larger than ${mostBytes} bytes.`, "Export fewer questions at a time.");
  }
  if (isPackage(bytes)) {
    return refuseFile(
      name,
      "package",
      "The file is a ZIP file; GIFT is text.",
      "Unpack it, and import the text in it.",
    );
  }
  const text = decodeText(bytes);
  if (!text.ok) return refuseFile(name, "encoding", `${text.failure}.`, "Save it as UTF-8.");
  const read = blocksIn(text.value).map((block) => readBlock(block, name));
  return acceptQuestions(
    read.flatMap(({ question }) => question ?? []),
    read.flatMap(({ diagnostics }) => diagnostics),
  );
};
