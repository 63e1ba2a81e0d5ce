import { isHtmlElement, mendForHtml } from "./html-elements";
import type { Fault } from "./judge-front-matter-value";
import { isComponentName, nearestComponent, vocabulary } from "./vocabulary";

/** What is wrong with the name in a tag, and what the editor most likely meant. */
export function judgeName(name: string): Fault {
  if (isComponentName(name)) return null;
  const nearest = nearestComponent(name);
  if (nearest) return { message: `<${name}> is no component.`, mend: `Did you mean <${nearest}>?` };
  if (name === "") return { message: "<> is no component.", mend: "Delete <> and </>." };
  if (isHtmlElement(name)) return { message: `<${name}> is HTML, which articles do not use.`, mend: mendForHtml(name) };
  const known = Object.keys(vocabulary).join(", ");
  return {
    message: `<${name}> is no component.`,
    mend: `Use one of ${known}; if you mean the sign <, write \\< instead.`,
  };
}
