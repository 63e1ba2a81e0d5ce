import { isRecord } from "../file-entry";

const bareWord = /^(?!(?:true|false|null)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const day = /^\d{4}-\d\d-\d\d$/;

export const printName = (name: string): string => (/^[A-Za-z][\w-]*$/.test(name) ? name : JSON.stringify(name));

/** Text is quoted unless it is a word or a day: nothing in it can then be taken for a sign of YAML. */
const printScalar = (value: unknown): string =>
  typeof value === "string" && !bareWord.test(value) && !day.test(value) ? JSON.stringify(value) : String(value);

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;

/** A value on one line. */
export const printInline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(printInline).join(", ")}]`;
  if (!isRecord(value)) return printScalar(value);
  const pairs = Object.entries(value).map(([name, inner]) => `${printName(name)}: ${printInline(inner)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
};

/** The lines of a group or a list, `indent` spaces from the margin; the first without them. */
export const printBlock = (value: Record<string, unknown> | unknown[], indent: number): string => {
  const lines = Array.isArray(value)
    ? value.map((entry) =>
        isRecord(entry) && !isEmpty(entry) ? `- ${printBlock(entry, indent + 2)}` : `-${printBehind(entry, indent)}`,
      )
    : Object.entries(value).map(([name, inner]) => `${printName(name)}:${printBehind(inner, indent)}`);
  return lines.join(`\n${" ".repeat(indent)}`);
};

/** A value behind the colon of a name, or the hyphen of an entry, that stands `indent` spaces from the margin. */
export const printBehind = (value: unknown, indent: number): string =>
  (isRecord(value) || Array.isArray(value)) && !isEmpty(value)
    ? `\n${" ".repeat(indent + 2)}${printBlock(value, indent + 2)}`
    : ` ${printInline(value)}`;
