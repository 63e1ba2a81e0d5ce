import { isMap, isNode, isScalar, isSeq, type ParsedNode, parseDocument } from "yaml";
import { type Withdrawal, withdrawalSchema } from "../../domain/article/publication/withdrawal";

/** The line that begins the list, with nothing in it but, perhaps, brackets around nothing. */
const opening = /^withdrawn:[ \t]*(?:\[[ \t]*\])?[ \t]*(#.*)?$/m;

const entryLines = ({ guide, language, on, why, instead }: Withdrawal, indent: string): string =>
  [
    `guide: ${guide}`,
    ...(language ? [`language: ${language}`] : []),
    `on: ${on}`,
    `why: ${JSON.stringify(why)}`,
    ...(instead === undefined ? [] : [`instead: ${instead}`]),
  ]
    .map((line, index) => `${indent}${index === 0 ? "- " : "  "}${line}\n`)
    .join("");

/** How far the entries of the list are indented that begins before `rest`. */
const indentOf = (rest: string): string => /^(?:[ \t]*(?:#.*)?\n)*([ \t]*)- /.exec(rest)?.[1] ?? "  ";

/** The text of withdrawn.yaml with one more entry, before the others; nothing else of it changes. */
export const addWithdrawal = (text: string, withdrawal: Withdrawal): string => {
  const found = opening.exec(text);
  if (found) {
    const end = found.index + found[0].length;
    const rest = text.slice(end).replace(/^\n/, "");
    const [, comment = ""] = found;
    const head = `${text.slice(0, found.index)}withdrawn:${comment && ` ${comment}`}\n`;
    return `${head}${entryLines(withdrawal, indentOf(rest))}${rest}`;
  }
  const document = parseDocument(text);
  // A list on one line is written anew.
  if (isMap(document.contents) && document.has("withdrawn")) {
    document.addIn(["withdrawn"], withdrawal);
    return document.toString({ lineWidth: 0 });
  }
  const before = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return `${before}withdrawn:\n${entryLines(withdrawal, "  ")}`;
};

/** The line on which something stands begins here; the line on which it ends, there. */
const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => {
  if (text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
};

/** Takes the lines out on which entries of the list stand, or the whole list. */
const cut = (text: string, spans: readonly (readonly [start: number, end: number])[]): string =>
  spans.reduceRight(
    (left, [start, end]) => left.slice(0, lineStart(left, start)) + left.slice(lineEnd(left, end)),
    text,
  );

/** The text of withdrawn.yaml without the entries that `isOver` says of; null where nothing is left in it. */
export const removeWithdrawals = (text: string, isOver: (withdrawal: Withdrawal) => boolean): string | null => {
  const document = parseDocument<ParsedNode>(text);
  const list = document.get("withdrawn", true);
  if (!isMap(document.contents) || !isSeq(list)) return text;
  const over = list.items.filter((item) => {
    const entry = isMap(item) ? withdrawalSchema.safeParse(item.toJS(document)) : undefined;
    return entry?.success && isOver(entry.data);
  });
  if (over.length === 0) return text;
  const isAll = over.length === list.items.length;
  const key = document.contents.items
    .map((pair) => pair.key)
    .find((each) => isScalar(each) && each.value === "withdrawn");
  // A list on one line is written anew.
  if (list.flow) {
    if (isAll) document.delete("withdrawn");
    else list.items = list.items.filter((item) => !over.includes(item));
    const { contents } = document;
    return isMap(contents) && contents.items.length === 0 ? null : document.toString({ lineWidth: 0 });
  }
  const spans = over.flatMap((item) => (isNode(item) && item.range ? [[item.range[0], item.range[1]] as const] : []));
  const [last] = spans.slice(-1);
  const left = cut(text, isAll && key?.range && last ? [[key.range[0], last[1]]] : spans);
  return left.trim() === "" ? null : left;
};
