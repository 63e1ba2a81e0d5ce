import { parseCanonical } from "../gate/canonical/parse-canonical";
import { walkTree } from "../gate/tree/walk-tree";

/** The addresses that the text of an article leads to on other sites: of links, and of components that have one. `body`: canonical MDX. */
export const outsideLinks = (body: string): string[] => {
  const addresses = new Set<string>();
  const add = (address: unknown) => {
    if (typeof address === "string" && /^https?:/i.test(address)) addresses.add(address);
  };
  walkTree(parseCanonical(body), (node) => {
    if (node.type === "link" || node.type === "definition") add(node.url);
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    for (const attribute of node.attributes) add(attribute.value);
  });
  return [...addresses];
};
