import { type Component, type ComponentName, isComponentName, vocabulary } from "../../../content/gate/vocabulary";
import type { ComponentForm, ComponentProperty } from "../../../domain/draft/components/component-form";
import type { FactTable } from "../../../domain/fact/fact-table";
import { provinces } from "../../../domain/province/province-map";
import type { Messages } from "../../../messages/messages";

/** Characters that the gate takes in a property. */
const most = 200;

type AttributesOf<Name extends ComponentName> = (typeof vocabulary)[Name]["attributes"];
/** Every property that a component has. */
type PropertyName = { [Name in ComponentName]: keyof AttributesOf<Name> }[ComponentName];
type Attribute = { [Name in ComponentName]: AttributesOf<Name>[keyof AttributesOf<Name>] }[ComponentName];
/** Every value that a property lets somebody choose. */
type Choice = Extract<Attribute["kind"], readonly unknown[]>[number];

/** A table that a map of the provinces can be drawn from. */
export type MapTable = Pick<FactTable, "id" | "noun">;

/** Those tables that have a row for each province and territory. */
export const mapTables = (tables: readonly FactTable[]): MapTable[] =>
  tables
    .filter(({ rows }) => provinces.every((province) => rows.some(({ id }) => id === province)))
    .map(({ id, noun }) => ({ id, noun }));

const propertiesOf = (
  name: ComponentName,
  { properties: messages }: Messages["editor"],
  tables: readonly MapTable[],
): ComponentProperty[] => {
  // What a property or a choice is called: one that the vocabulary has and the messages have not does not compile.
  const names = messages.names satisfies Record<PropertyName, { label: string; hint?: string }>;
  const choices = messages.choices satisfies Record<Choice, string>;
  const attributes: Partial<Record<PropertyName, Attribute>> = vocabulary[name].attributes;
  const entries = Object.entries(attributes) as [PropertyName, Attribute][];
  return entries.map(([attribute, { kind, required: isRequired }]): ComponentProperty => {
    const property = { name: attribute, ...names[attribute], isRequired };
    if (kind === "url") return { ...property, kind: "address" };
    if (kind === "picture") return { ...property, kind };
    if (kind !== "text")
      return {
        ...property,
        kind: "choice",
        options: kind.map((value) => ({ value, name: choices[value] })),
      };
    if (name === "ProvinceMap" && attribute === "table" && tables.length > 0)
      return {
        ...property,
        kind: "choice",
        options: tables.map(({ id, noun }) => ({ value: id, name: `${noun} (${id})` })),
      };
    return { ...property, kind: "text", most };
  });
};

const snippetOf = (name: ComponentName, { gaps }: Messages["editor"]): string => {
  const { children }: Component = vocabulary[name];
  if (children === "none" || children === "optional") return `<${name} />\n\n#{}`;
  const inside = children === "items" ? `<ChecklistItem>\n\n#{${gaps.text}}\n\n</ChecklistItem>` : `#{${gaps.text}}`;
  return `<${name}>\n\n${inside}\n\n</${name}>\n\n#{}`;
};

const tableSnippet = ({ table }: Messages["editor"]): string =>
  `| #{${table.head}} | #{${table.head}} |\n| --- | --- |\n| #{${table.cell}} | #{${table.cell}} |\n\n#{}`;

/**
 * The components that an article may have, as the editor's menu offers them, each with the form of its properties. A table,
 * which is Markdown, comes last. `tables`: those that a map of the provinces can be drawn from.
 */
export const componentForms = (messages: Messages["editor"], tables: readonly MapTable[]): ComponentForm[] => [
  ...Object.keys(vocabulary)
    .filter(isComponentName)
    .map((name) => ({
      ...{ name, what: messages.components[name] },
      ...{ properties: propertiesOf(name, messages, tables), snippet: snippetOf(name, messages) },
    })),
  { name: "Table", what: messages.table.what, properties: [], snippet: tableSnippet(messages) },
];
