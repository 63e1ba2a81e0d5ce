import type { ShownArticle } from "../guide/shown-article";

/** Every guide ends with these, whether or not its editor placed them, unless they would be empty. */
const closing = [
  { anchor: "practice", heading: "Practice" },
  { anchor: "sources", heading: "Official sources" },
];

/** The sections that a page shows, in order. */
export const drawnSections = ({ sections, items, sources }: Pick<ShownArticle, "sections" | "items" | "sources">) => {
  const empty = new Set([items.total === 0 && "practice", sources.length === 0 && "sources"]);
  const placed = new Set(sections.map(({ anchor }) => anchor));
  return [...sections, ...closing.filter(({ anchor }) => !placed.has(anchor))]
    .filter(({ anchor }) => !empty.has(anchor))
    .map(({ anchor, heading }) => ({ anchor, heading }));
};
