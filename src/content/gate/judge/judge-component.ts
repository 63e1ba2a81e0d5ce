import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Explanation } from "../../../domain/diagnostic";
import { pictureHashPattern } from "../../../domain/picture/picture";
import { findForbiddenCharacters } from "../parsing/find-forbidden-characters";
import { type Component, isComponentName, vocabulary } from "../vocabulary";
import { judgeLinkText } from "./judge-link-text";
import { judgeName } from "./judge-name";
import { judgeLink } from "./judge-url";

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const homes: readonly Nodes["type"][] = ["root", "listItem", "mdxJsxFlowElement"];

/** Everything that is wrong with a component's name, position, attributes and children. */
export function judgeComponent(element: Element, parents: Nodes[]): Explanation[] {
  const name = element.name ?? "";
  const misnamed = judgeName(name);
  if (misnamed || !isComponentName(name)) return misnamed ? [misnamed] : [];
  const component: Component = vocabulary[name];
  const diagnostics = [
    judgePosition(element, component, parents),
    ...judgeAttributes(element, component),
    judgeChildren(element, component),
  ];
  return diagnostics.filter((diagnostic) => diagnostic !== null);
}

function judgePosition(element: Element, component: Component, parents: Nodes[]): Explanation | null {
  const name = element.name ?? "";
  const direct = parents.at(-1);
  if (
    element.type === "mdxJsxTextElement" ||
    !parents.every((parent) => homes.includes(parent.type) || parent.type === "list")
  ) {
    return {
      message: `<${name}> stands inside a line of text, a quotation, a table or a note.`,
      suggestion: `Put <${name}> on a line of its own, with an empty line above and below.`,
    };
  }
  if (component.topLevel && direct?.type !== "root") {
    return {
      message: `<${name}> stands inside another part.`,
      suggestion: `Move <${name}> out, between the other parts.`,
    };
  }
  const outer = parents.filter((parent) => parent.type === "mdxJsxFlowElement").map((parent) => parent.name);
  if (
    name === "ChecklistItem"
      ? direct?.type !== "mdxJsxFlowElement" || direct.name !== "Checklist"
      : outer.includes(name)
  ) {
    return {
      message:
        name === "ChecklistItem"
          ? "<ChecklistItem> stands outside a Checklist."
          : `<${name}> stands inside another ${name}.`,
      suggestion:
        name === "ChecklistItem"
          ? "Put it directly between <Checklist> and </Checklist>."
          : "Close the outer one first.",
    };
  }
  return null;
}

function judgeAttributes(element: Element, component: Component): (Explanation | null)[] {
  const seen = new Set<string>();
  const diagnostics = element.attributes.map((attribute): Explanation | null => {
    if (attribute.type === "mdxJsxExpressionAttribute") {
      return {
        message: `<${element.name}> has braces among its attributes.`,
        suggestion: 'Write attributes as name="text".',
      };
    }
    const { name, value } = attribute;
    if (seen.has(name)) return { message: `<${element.name}> has ${name} twice.`, suggestion: "Keep one of the two." };
    seen.add(name);
    const spec = Object.hasOwn(component.attributes, name) ? component.attributes[name] : undefined;
    if (!spec) {
      const attributeNames = Object.keys(component.attributes).join(", ") || "none";
      return {
        message: `<${element.name}> has no attribute ${name}.`,
        suggestion: `Delete it. Attributes that it has: ${attributeNames}.`,
      };
    }
    if (typeof value !== "string") {
      return {
        message: `${name} of <${element.name}> is no quoted text.`,
        suggestion: `Write ${name}="…", without braces.`,
      };
    }
    return judgeValue(name, value, spec.kind);
  });
  for (const [name, { required }] of Object.entries(component.attributes)) {
    if (!required || seen.has(name)) continue;
    diagnostics.push({
      message: `<${element.name}> lacks its ${name}.`,
      suggestion: `Write <${element.name} ${name}="…">.`,
    });
  }
  const href = attributeOf(element, "href");
  if (href !== undefined) diagnostics.push(judgeLinkText(attributeOf(element, "title") ?? "", href));
  return diagnostics;
}

function attributeOf(element: Element, name: string): string | undefined {
  const found = element.attributes.find((each) => each.type === "mdxJsxAttribute" && each.name === name);
  return typeof found?.value === "string" ? found.value : undefined;
}

function judgeValue(name: string, value: string, kind: Component["attributes"][string]["kind"]): Explanation | null {
  if (kind === "url") {
    const diagnostic = judgeLink(value);
    return diagnostic === null
      ? null
      : {
          message: `The address in ${name} ${diagnostic}.`,
          suggestion: "Write it whole: https://…, or /articles/… here.",
        };
  }
  if (kind === "picture") {
    return pictureHashPattern.test(value)
      ? null
      : {
          message: `${name}="${value.slice(0, 40)}" names no picture.`,
          suggestion:
            "A picture has a name of 64 letters and digits: add it in the studio, or by `npm run content:picture`.",
        };
  }
  if (kind !== "text") {
    if (kind.includes(value)) return null;
    return {
      message: `${name}="${value.slice(0, 40)}" is not known.`,
      suggestion: `Write one of: ${kind.join(", ")}.`,
    };
  }
  if (value.trim() === "") return { message: `${name} is empty.`, suggestion: "Write a few words between the quotes." };
  if (value.length > 200) return { message: `${name} is longer than 200 characters.`, suggestion: "Shorten it." };
  const forbidden = findForbiddenCharacters(value)[0];
  return forbidden ? { message: `${name} holds ${forbidden.name}.`, suggestion: "Delete that character." } : null;
}

function judgeChildren(element: Element, { children }: Component): Explanation | null {
  const { name } = element;
  if (children === "none" && element.children.length > 0) {
    return {
      message: `<${name}> has text inside.`,
      suggestion: `Write it as <${name} … /> and move the text below it.`,
    };
  }
  if (children !== "none" && children !== "optional" && element.children.length === 0) {
    return { message: `<${name}> is empty.`, suggestion: `Write its text between <${name}> and </${name}>.` };
  }
  const isItem = (child: Element["children"][number]): boolean =>
    child.type === "list" || (child.type === "mdxJsxFlowElement" && child.name === "ChecklistItem");
  if (children === "items" && !element.children.every(isItem)) {
    return {
      message: `<${name}> holds more than a list.`,
      suggestion: "Begin each of its lines with a hyphen: - item.",
    };
  }
  return null;
}
