import postcss, { type ChildNode, type Container } from "postcss";

/** What a rule for print stands in, such as a layer: around it, from the inside out. */
const within = (rule: ChildNode, inner: ChildNode[]): ChildNode[] => {
  const { parent } = rule;
  if (!parent || parent.type === "root" || parent.type === "document") return inner;
  const outer = (parent as Container & ChildNode).clone({ nodes: [] }) as Container & ChildNode;
  outer.append(inner);
  return within(parent as Container & ChildNode, [outer]);
};

/**
 * What sheets say of print, said of the screen: a page that has this sheet behind them is shown as it is printed. The margins of
 * paper are around the whole page.
 */
export const printedStyle = (sheets: readonly string[]): string => {
  const printed = postcss.root();
  for (const sheet of sheets) {
    const parsed = postcss.parse(sheet);
    parsed.walkAtRules("page", ({ nodes = [] }) => {
      const paper = postcss.rule({ selector: "html" });
      for (const node of nodes)
        if (node.type === "decl" && node.prop === "margin") paper.append({ prop: "padding", value: node.value });
      printed.append(paper.append({ prop: "background", value: "#fff" }));
    });
    parsed.walkAtRules("media", (rule) => {
      if (rule.params === "print")
        printed.append(
          within(
            rule,
            (rule.nodes ?? []).map((node) => node.clone()),
          ),
        );
    });
  }
  return printed.toString();
};
