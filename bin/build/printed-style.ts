import postcss, { type ChildNode, type Container, type Root, type Rule } from "postcss";

/** What a rule for print stands in, such as a layer: around it, from the inside out. */
const within = (rule: ChildNode, inner: ChildNode[]): ChildNode[] => {
  const { parent } = rule;
  if (!parent || parent.type === "root" || parent.type === "document") return inner;
  const outer = (parent as Container & ChildNode).clone({ nodes: [] }) as Container & ChildNode;
  outer.append(inner);
  return within(parent as Container & ChildNode, [outer]);
};

const isOfMedium = (rule: Rule): boolean => {
  for (let at: Container | undefined = rule.parent; at; at = at.parent as Container | undefined)
    if (at.type === "atrule" && (at as Container & { name: string }).name === "media") return true;
  return false;
};

/** What a rule for dark screens sets, as the sheet sets it everywhere else. */
const restored = (sheet: Root, { selector, nodes }: Rule): Rule => {
  const back = postcss.rule({ selector });
  sheet.walkRules(selector, (rule) => {
    if (rule.selector !== selector || isOfMedium(rule)) return;
    for (const node of rule.nodes)
      if (node.type === "decl" && nodes.some((each) => each.type === "decl" && each.prop === node.prop))
        back.append(node.clone());
  });
  return back;
};

/**
 * What sheets say of print, said of the screen: a page that has this sheet behind them is shown as it is printed. The margins of
 * paper are around the whole page, and what is said of dark screens is taken back.
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
      if (/^screen\b.*prefers-color-scheme/.test(rule.params))
        rule.walkRules((each) => void printed.append(restored(parsed, each)));
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
