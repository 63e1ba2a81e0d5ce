import type { Section } from "../../article/section";
import { foldText } from "../../text/fold-text";

/** What stands under one heading of a section. `heading`: empty before the first heading inside the section. */
export type TextBlock = { section: Section; heading: string; passages: string[] };

/** The headings inside sections, as they are written in Markdown. */
const headingsIn = (body: string): Set<string> =>
  new Set([...body.matchAll(/^\s*#{3,6}\s+(.+)$/gm)].map(([, heading = ""]) => foldText(heading)));

/** Cuts sections at the headings inside them. Passages are plain text, so that only the body says which are headings. */
export const textBlocks = (sections: readonly Section[], body: string): TextBlock[] => {
  const headings = headingsIn(body);
  return sections.flatMap((section) => {
    const blocks: TextBlock[] = [{ section, heading: "", passages: [] }];
    for (const passage of section.passages) {
      if (passage === section.heading) continue;
      if (headings.has(foldText(passage))) blocks.push({ section, heading: passage, passages: [] });
      else blocks.at(-1)?.passages.push(passage);
    }
    return blocks;
  });
};
