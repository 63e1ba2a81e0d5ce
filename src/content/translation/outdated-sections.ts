import type { OutdatedSection } from "../../domain/article/outdated-section";
import type { Section } from "../../domain/article/section";

/**
 * The sections of these anchors in the order of the original, each by its heading in the translation where it has one. `partners`: the
 * sections of the translation → those of the original.
 */
export function outdatedSections(
  moved: ReadonlySet<string>,
  original: readonly Section[],
  translated: readonly Section[],
  partners: ReadonlyMap<string, string>,
): OutdatedSection[] {
  const anchors = original.map(({ anchor }) => anchor);
  const headingOf = (anchor: string) => {
    const own = translated.find((section) =>
      anchors.includes(anchor) ? partners.get(section.anchor) === anchor : section.anchor === anchor,
    );
    return (own ?? original.find((section) => section.anchor === anchor))?.heading ?? anchor;
  };
  return [...new Set([...anchors, ...moved])]
    .filter((anchor) => moved.has(anchor))
    .map((anchor) => ({ anchor, heading: headingOf(anchor) }));
}
