import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isRecord } from "../file-entry";
import { printBehind, printBlock, printInline, printName } from "./print-yaml";

/**
 * A value of a YAML text becomes another. `path`: names of groups and indices of lists; `-` is behind the last entry, as in JSON
 * Pointer. `value`: undefined takes it out, and a list or group that is empty then with it. `after`: names below the last of
 * which a new one belongs. `inline`: a group is written on one line, in braces.
 */
export type YamlEdit = {
  path: readonly (string | number)[];
  value: unknown;
  after?: readonly string[];
  inline?: boolean;
};

type Path = YamlEdit["path"];
type Parent = YAMLMap | YAMLSeq;
type Splice = { from: number; to: number; text: string };

const parse = (text: string): Document.Parsed =>
  parseDocument(text, {
    schema: "core",
    uniqueKeys: true,
    prettyErrors: false,
    keepSourceTokens: true,
    logLevel: "error",
  });

const rangeOf = (node: unknown): readonly [start: number, end: number] => {
  if (!isNode(node) || !node.range) throw new RangeError("A part of the text has no position.");
  return [node.range[0], node.range[1]];
};

/** Where a node ends as it is written, before the comments and empty lines below it. */
const endOf = (node: unknown, text: string): number => {
  if (isPair(node)) return endOf(node.value ?? node.key, text);
  if (isCollection(node) && !node.flow) return endOf(node.items.at(-1), text);
  const [start, end] = rangeOf(node);
  return start + text.slice(start, end).trimEnd().length;
};

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
};

/** Takes out whole lines, with the line end in front where there is none behind. */
const withoutLines = (text: string, from: number, to: number): Splice => {
  const [start, end] = [lineStart(text, from), lineEnd(text, to)];
  return end === text.length
    ? { from: Math.max(0, start - 1), to: end, text: "" }
    : { from: start, to: end + 1, text: "" };
};

/** How far from the margin the entries of a list or group stand. */
const indentOf = ({ srcToken }: Parent): number => Object(srcToken).indent;

/** Where the hyphen of each entry of a list is. */
const hyphensOf = ({ srcToken }: Parent): number[] => {
  const items: { start: { type: string; offset: number }[] }[] = Object(srcToken).items ?? [];
  return items.flatMap(({ start }) => start.flatMap(({ type, offset }) => (type === "seq-item-ind" ? [offset] : [])));
};

/** Adds to a list, or under a name to a group. `index`: of the entry that it comes behind. */
const addEntry = (text: string, parent: Parent, index: number, { path, value, inline = false }: YamlEdit): Splice => {
  const at = endOf(parent.items[index], text);
  const name = isSeq(parent) ? null : `${printName(String(path.at(-1)))}:`;
  if (parent.flow) return { from: at, to: at, text: `, ${name === null ? "" : `${name} `}${printInline(value)}` };
  const indent = indentOf(parent);
  const line = lineEnd(text, at);
  const printed = inline ? ` ${printInline(value)}` : printBehind(value, indent);
  const entry = name === null ? printBlock([value], indent) : `${name}${printed}`;
  return { from: line, to: line, text: `\n${" ".repeat(indent)}${entry}` };
};

const removeEntry = (text: string, parent: Parent, index: number): Splice => {
  const { items } = parent;
  const begin = (item: unknown): number => rangeOf(isPair(item) ? item.key : item)[0];
  const own = items[index];
  const end = endOf(own, text);
  if (parent.flow && index > 0) return { from: endOf(items[index - 1], text), to: end, text: "" };
  if (isSeq(parent) && !parent.flow) return withoutLines(text, hyphensOf(parent)[index] ?? 0, end);
  // The first name of an entry stands on the line of its hyphen, which stays.
  const isFirstOfLine = text.slice(lineStart(text, begin(own)), begin(own)).trim() === "";
  return isFirstOfLine && !parent.flow
    ? withoutLines(text, begin(own), end)
    : { from: begin(own), to: begin(items[index + 1]), text: "" };
};

/** Writes a value where another stands. */
const replaceValue = (text: string, parent: Parent, old: unknown, { value, inline = false }: YamlEdit): Splice => {
  const [start] = rangeOf(old);
  const to = endOf(old, text);
  const isOnOneLine =
    inline ||
    parent.flow ||
    (isCollection(old) ? old.flow && old.items.length > 0 : !isRecord(value) && !Array.isArray(value));
  // What is written on lines of its own begins behind the colon or hyphen above them.
  const isBelow = !isOnOneLine || (isCollection(old) && !old.flow);
  const from = isBelow ? text.slice(0, start).trimEnd().length : start;
  if (!isOnOneLine) return { from, to, text: printBehind(value, indentOf(parent)) };
  const isQuoted = isScalar(old) && old.type === "QUOTE_DOUBLE";
  const printed = isQuoted && typeof value === "string" ? JSON.stringify(value) : printInline(value);
  return { from, to, text: /[:-]$/.test(text.slice(0, from)) ? ` ${printed}` : printed };
};

const nameOf = (item: unknown): unknown => (isPair(item) && isScalar(item.key) ? item.key.value : undefined);

const isNewEntry = (step: string | number | undefined): boolean => step === "-";

const indexIn = (parent: Parent, step: string | number): number =>
  isSeq(parent) ? Number(step) : parent.items.findIndex((item) => nameOf(item) === step);

/** What makes one edit of a text whose document is at hand; null where nothing is to be done. */
const spliceOf = (text: string, document: Document.Parsed, edit: YamlEdit): Splice | null => {
  const { path, value, after = [] } = edit;
  const [above, step = ""] = [path.slice(0, -1), path.at(-1)];
  const parent: unknown = above.length === 0 ? document.contents : document.getIn(above, true);
  // An empty list or group, `[]` or `{}`, has no entry to write behind.
  if ((!isMap(parent) && !isSeq(parent)) || (parent.items.length === 0 && above.length > 0)) {
    if (value === undefined) return null;
    const around = isNewEntry(step) ? [value] : { [step]: value };
    if (above.length > 0) return spliceOf(text, document, { ...edit, path: above, value: around, after: [] });
    const end = text.trimEnd().length;
    return { from: end, to: text.length, text: `${end === 0 ? "" : "\n"}${printBlock(around, 0)}\n` };
  }
  const index = indexIn(parent, step);
  const item: unknown = parent.items[index];
  if (item === undefined) {
    if (value === undefined) return null;
    const behind = parent.items.findLastIndex((each) => after.some((name) => name === nameOf(each)));
    return addEntry(text, parent, behind === -1 ? parent.items.length - 1 : behind, edit);
  }
  const old = isPair(item) ? item.value : item;
  if (value !== undefined) return replaceValue(text, parent, old, edit);
  if (parent.items.length > 1) return removeEntry(text, parent, index);
  return above.length > 0 ? spliceOf(text, document, { path: above, value }) : { from: 0, to: text.length, text: "" };
};

/** Does to a document what an edit does to its text. */
const setIn = (document: Document, { path, value }: YamlEdit): void => {
  const above = path.slice(0, -1);
  if (value === undefined) deleteIn(document, path);
  else if (!isNewEntry(path.at(-1))) document.setIn(path, document.createNode(value));
  else if (isCollection(document.getIn(above))) document.addIn(above, document.createNode(value));
  else document.setIn(above, document.createNode([value]));
};

/** Takes a value out of a document, and with it what is empty then. */
const deleteIn = (document: Document, path: Path): void => {
  document.deleteIn(path);
  const above = path.slice(0, -1);
  const left = document.getIn(above, true);
  if (above.length > 0 && isCollection(left) && left.items.length === 0) deleteIn(document, above);
};

/**
 * The text with its edits; every other line stays byte for byte, comments, order and quotes among them. Undefined where the
 * text is no YAML, or is written in a way in which that cannot be done: the result is read again, and says what the same edits
 * of its document say.
 */
export const editYaml = (text: string, edits: readonly YamlEdit[]): string | undefined => {
  const wanted = parse(text);
  if (wanted.errors.length > 0) return undefined;
  let edited = text;
  for (const edit of edits) {
    const document = parse(edited);
    const splice = spliceOf(edited, document, edit);
    if (!splice) continue;
    edited = edited.slice(0, splice.from) + splice.text + edited.slice(splice.to);
    setIn(wanted, edit);
  }
  if (edited === text) return text;
  const read = parse(edited);
  const isAsWanted = read.errors.length === 0 && isDeepStrictEqual(read.toJS() ?? {}, wanted.toJS() ?? {});
  return isAsWanted ? edited : undefined;
};
