import type { OutdatedSection } from "../../domain/article/outdated-section";
import type { Section } from "../../domain/article/section";

/** The sections of these anchors in the order of the original, each by its heading in the translation where it has one. */
export function outdatedSections(
  moved: ReadonlySet<string>,
  original: readonly Section[],
  translated: readonly Section[],
): OutdatedSection[] {
  const headingOf = (anchor: string) =>
    [...translated, ...original].find((section) => section.anchor === anchor)?.heading ?? anchor;
  const order = [...original.map(({ anchor }) => anchor), ...moved];
  return [...new Set(order.filter((anchor) => moved.has(anchor)))].map((anchor) => ({
    anchor,
    heading: headingOf(anchor),
  }));
}
