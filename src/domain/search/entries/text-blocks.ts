import type { Section } from "../../article/section";
import { foldText } from "../../text/fold-text";
import { foldSpace } from "../../text/words/fold-words";

/** What stands under one heading of a section. `heading`: empty before the first heading inside the section. */
export type TextBlock = { section: Section; heading: string; passages: string[] };

/** The headings inside sections, as they are written in Markdown, in their order. */
const headingsIn = (body: string): string[] =>
  [...body.matchAll(/^\s*#{3,6}\s+(.+)$/gm)].map(([, heading = ""]) => foldText(heading));

/**
 * Cuts sections at the headings inside them. Passages are plain text, so that only the body says which are headings: of those
 * that say what a heading says, the one whose turn it is. Another is a cell of a table.
 */
export const textBlocks = (sections: readonly Section[], body: string): TextBlock[] => {
  const folded = new Set(sections.flatMap(({ passages }) => passages.map(foldText)));
  const headings = headingsIn(body).filter((heading) => folded.has(heading));
  let next = 0;
  return sections.flatMap((section) => {
    const blocks: TextBlock[] = [{ section, heading: "", passages: [] }];
    for (const passage of section.passages) {
      if (passage === foldSpace(section.heading)) continue;
      if (foldText(passage) === headings[next]) {
        blocks.push({ section, heading: passage, passages: [] });
        next += 1;
      } else blocks.at(-1)?.passages.push(passage);
    }
    return blocks;
  });
};
