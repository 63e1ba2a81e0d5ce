import { typedAddress } from "../forms/typed-address";
import { changeAttributes, onOneLine, readAttributes, writeAttributes } from "./attributes";

/**
 * A property of a component as the editor asks for it. `text`: on one line, of at most so many characters; `address`: of a page;
 * `picture`: a file, of which the article has the hash.
 */
export type ComponentProperty = { name: string; label: string; hint?: string; isRequired: boolean } & (
  | { kind: "text"; most: number }
  | { kind: "address" | "picture" }
  | { kind: "choice"; options: readonly { value: string; name: string }[] }
);

/**
 * A component that an article may have, or a table, as the menu of the editor offers it. `what`: what it is, in plain words.
 * `snippet`: what is put in, without properties, its gaps between `#{` and `}`; the last is where writing goes on.
 */
export type ComponentForm = {
  name: string;
  what: string;
  properties: readonly ComponentProperty[];
  snippet: string;
};

/** What was typed into the form of a component, by the names of its properties. */
export type PropertyValues = ReadonlyMap<string, string>;

/** What an article gets of a property; null: nothing. */
const attributeValueOf = ({ name, kind, isRequired }: ComponentProperty, typed: PropertyValues): string | null => {
  const value = onOneLine(typed.get(name) ?? "");
  if (value === "" && !isRequired) return null;
  return kind === "address" ? typedAddress(value) : value;
};

const attributesOf = ({ properties }: ComponentForm, typed: PropertyValues): string =>
  writeAttributes(
    properties.flatMap((property) => {
      const value = attributeValueOf(property, typed);
      return value === null ? [] : [[property.name, value] as const];
    }),
  );

/** A brace of a value, which would else begin or end a gap. */
const escapeBraces = (text: string): string => text.replace(/[{}]/g, "\\$&");

/** The snippet of a component with what was typed into its form. */
export const snippetWith = (form: ComponentForm, typed: PropertyValues): string => {
  const tag = `<${form.name}`;
  if (!form.snippet.startsWith(tag)) return form.snippet;
  return `${tag}${escapeBraces(attributesOf(form, typed))}${form.snippet.slice(tag.length)}`;
};

/**
 * The opening tag of a component in a text: `from` and `to` are offsets. `attributes`: as they are written, up to `end`, which is
 * what closes the tag; `values`: what they say.
 */
export type ComponentTag = {
  name: string;
  from: number;
  to: number;
  attributes: string;
  end: string;
  values: PropertyValues;
};

const openingTag = /<([A-Z]\w*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;

/** The opening tag in which a position lies, at its ends too. */
export const tagAt = (text: string, position: number): ComponentTag | undefined => {
  for (const { 0: whole, 1: name = "", 2: inside = "", index } of text.matchAll(openingTag)) {
    const to = index + whole.length;
    if (position < index || position > to) continue;
    const attributes = inside.trimEnd().replace(/\/$/, "").trimEnd();
    return {
      name,
      from: index,
      to,
      attributes,
      end: `${inside.slice(attributes.length)}>`,
      values: readAttributes(attributes),
    };
  }
  return undefined;
};

/**
 * An opening tag with what was typed into the form of its component. What nobody changed stays as it is written, and so do attributes
 * that the component does not have, for the gate to judge.
 */
export const tagWith = (form: ComponentForm, tag: ComponentTag, typed: PropertyValues): string => {
  const changed = form.properties.filter(
    ({ name }) => onOneLine(typed.get(name) ?? "") !== (tag.values.get(name) ?? ""),
  );
  const changes = new Map(changed.map((property) => [property.name, attributeValueOf(property, typed)]));
  return `<${tag.name}${changeAttributes(tag.attributes, changes)}${tag.end}`;
};
