import { type Component, type ComponentName, isComponentName, vocabulary } from "../../../content/gate/vocabulary";
import type { Messages } from "../../../messages/messages";

/** `snippet`: what the menu of the editor puts in, its gaps between `#{` and `}`; the last is where writing goes on. Null: a picture, of which a file is asked for. */
type ComponentSnippet = { name: ComponentName | "Table"; what: string; snippet: string | null };

const isGap = (name: string, gaps: Messages["editor"]["gaps"]): name is keyof typeof gaps => Object.hasOwn(gaps, name);

const snippetOf = (name: ComponentName, { gaps }: Messages["editor"]): string | null => {
  const { attributes, children }: Component = vocabulary[name];
  const required = Object.keys(attributes).filter((attribute) => attributes[attribute]?.required);
  if (required.some((attribute) => attributes[attribute]?.kind === "picture")) return null;
  const properties = required.map(
    (attribute) => ` ${attribute}="#{${isGap(attribute, gaps) ? gaps[attribute] : attribute}}"`,
  );
  const tag = `${name}${properties.join("")}`;
  if (children === "none" || children === "optional") return `<${tag} />\n\n#{}`;
  const inside = children === "items" ? `<ChecklistItem>\n\n#{${gaps.text}}\n\n</ChecklistItem>` : `#{${gaps.text}}`;
  return `<${tag}>\n\n${inside}\n\n</${name}>\n\n#{}`;
};

const tableSnippet = ({ table }: Messages["editor"]): string =>
  `| #{${table.head}} | #{${table.head}} |\n| --- | --- |\n| #{${table.cell}} | #{${table.cell}} |\n\n#{}`;

/**
 * The components that an article may have, as the editor's menu offers them: names and required properties, nothing else. A
 * table, which is Markdown, comes last.
 */
export const componentSnippets = (messages: Messages["editor"]): ComponentSnippet[] => [
  ...Object.keys(vocabulary)
    .filter(isComponentName)
    .map((name) => ({ name, what: messages.components[name], snippet: snippetOf(name, messages) })),
  { name: "Table", what: messages.table.what, snippet: tableSnippet(messages) },
];
