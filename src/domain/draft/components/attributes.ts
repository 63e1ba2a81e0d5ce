import { parseEntities } from "parse-entities";

/** An attribute, or what else stands between attributes, which has no name. An expression and a bare word are values, too. */
const token =
  /([A-Za-z_$][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{[^{}]*\}|[^\s"'=<>{}]+)))?|"[^"]*"|'[^']*'|\{[^{}]*\}/g;

/** An attribute of a tag: its value as it is meant, on one line, and from where to where it stands. */
type Attribute = { name: string; value: string; from: number; to: number };

/** A text on one line, as a field of one line has it. Only what breaks or ends a line is collapsed: a no-break space stays. */
export const onOneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");

/** Decodes every character reference, as the gate does. */
const decode = (value: string): string => parseEntities(value, { nonTerminated: false });

const attributesIn = (text: string): Attribute[] =>
  [...text.matchAll(token)].flatMap(({ 0: { length }, 1: name, 2: double, 3: single, 4: bare = "", index }) =>
    name === undefined
      ? []
      : [{ name, value: onOneLine(decode(double ?? single ?? "") || bare), from: index, to: index + length }],
  );

/** The attributes between the name of a component and the end of its tag, by their names. */
export const readAttributes = (text: string): Map<string, string> =>
  new Map(attributesIn(text).map(({ name, value }) => [name, value]));

const encode = (value: string): string =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const writeAttribute = (name: string, value: string): string => `${name}="${encode(onOneLine(value))}"`;

/** Attributes as an article has them, each on one line and with a space before it. */
export const writeAttributes = (attributes: Iterable<readonly [name: string, value: string]>): string =>
  [...attributes].map((attribute) => ` ${writeAttribute(...attribute)}`).join("");

/**
 * The attributes of a tag with other values: each changes where it stands, or comes last where there was none. Null takes one out.
 * Everything else stays as it is written.
 */
export const changeAttributes = (text: string, changes: ReadonlyMap<string, string | null>): string => {
  const there = attributesIn(text).filter(({ name }) => changes.has(name));
  let changed = "";
  let end = 0;
  for (const { name, from, to } of there) {
    const value = changes.get(name) ?? null;
    const before = changed + text.slice(end, from);
    changed = value === null ? before.trimEnd() : before + writeAttribute(name, value);
    end = to;
  }
  const added = [...changes].flatMap(([name, value]) =>
    value === null || there.some((each) => each.name === name) ? [] : [[name, value] as const],
  );
  return `${changed}${text.slice(end)}${writeAttributes(added)}`;
};
