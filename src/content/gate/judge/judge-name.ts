import type { Explanation } from "../../../domain/diagnostic";
import { isComponentName, nearestComponent, vocabulary } from "../vocabulary";
import { isHtmlElement, suggestForHtml } from "./html-elements";

/** What is wrong with the name in a tag, and what the editor most likely meant. */
export function judgeName(name: string): Explanation | null {
  if (isComponentName(name)) return null;
  const nearest = nearestComponent(name);
  if (nearest) return { message: `<${name}> is no component.`, suggestion: `Did you mean <${nearest}>?` };
  if (name === "") return { message: "<> is no component.", suggestion: "Delete <> and </>." };
  if (isHtmlElement(name))
    return { message: `<${name}> is HTML, which articles do not use.`, suggestion: suggestForHtml(name) };
  const componentNames = Object.keys(vocabulary).join(", ");
  return {
    message: `<${name}> is no component.`,
    suggestion: `Use one of ${componentNames}; if you mean the sign <, write \\< instead.`,
  };
}
