import { sectionKind } from "./section-mark";

/** Sections by their anchors, in the order of their article. */
type Anchors = readonly string[];

/**
 * The partners of sections of a translation that nothing else says, translated → original: those that are `open` follow each other
 * between the sections that are `sure`, each with one of its own kind that has no partner yet.
 */
export const pairInOrder = (
  original: Anchors,
  translated: Anchors,
  { sure, open }: { sure: ReadonlyMap<string, string>; open: ReadonlySet<string> },
): Map<string, string> => {
  const paired = new Set(sure.values());
  const indices = new Map([...sure].map(([anchor, from]) => [anchor, original.indexOf(from)]));
  const found = new Map<string, string>();
  for (const [index, anchor] of translated.entries()) {
    if (!open.has(anchor) || sure.has(anchor)) continue;
    const above = translated.slice(0, index).flatMap((each) => indices.get(each) ?? []);
    const below = translated.slice(index + 1).flatMap((each) => indices.get(each) ?? []);
    const [from, until] = [Math.max(-1, ...above), Math.min(original.length, ...below)];
    const partner = original
      .slice(from + 1, Math.max(from + 1, until))
      .find((each) => !paired.has(each) && sectionKind(each) === sectionKind(anchor));
    if (partner === undefined) continue;
    paired.add(partner);
    found.set(anchor, partner);
  }
  return found;
};
