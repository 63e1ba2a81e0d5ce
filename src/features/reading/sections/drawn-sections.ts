import { messagesIn } from "../../../messages/messages";
import type { ArticleFields } from "../article/article-fields";

/** Every guide ends with these, whether or not its editor placed them, unless they would be empty. */
const closing = ["practice", "sources"] as const;

type SectionFields = Pick<ArticleFields, "sections" | "items" | "sources" | "language">;

/** The sections that a page shows, in order. */
export const drawnSections = ({ sections, items, sources, language }: SectionFields) => {
  const empty = new Set([items.total === 0 && "practice", sources.length === 0 && "sources"]);
  const positioned = new Set(sections.map(({ anchor }) => anchor));
  const added = closing.map((anchor) => ({ anchor, heading: messagesIn(language).sectionHeadings[anchor] }));
  return [...sections, ...added.filter(({ anchor }) => !positioned.has(anchor))]
    .filter(({ anchor }) => !empty.has(anchor))
    .map(({ anchor, heading }) => ({ anchor, heading }));
};
