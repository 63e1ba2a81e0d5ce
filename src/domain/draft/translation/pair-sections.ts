import { sectionKind } from "./section-mark";

/** A section of a translation. `translates`: the anchor of the section of the original that it names. */
export type NamedSection = { anchor: string; translates?: string | undefined };

/** `translated`: the anchor of the section of the translation; null where there is none yet. */
export type SectionPairs = { pairs: { original: string; translated: string | null }[]; extra: string[] };

/**
 * Which section of a translation is which of its original: the one that it names, else the one of its name, else the one that
 * it was of before (`known`: original → translated), because a heading gives its section another name in each language. Those
 * that are left follow each other between the sections that are sure, each with one of its own kind.
 */
export const pairSections = (
  original: readonly string[],
  translated: readonly NamedSection[],
  known: ReadonlyMap<string, string> = new Map(),
): SectionPairs => {
  const originalOf = new Map<string, string>();
  const paired = new Set<string>();
  const pair = (anchor: string, from: string): void => {
    if (!original.includes(from) || paired.has(from) || originalOf.has(anchor)) return;
    paired.add(from);
    originalOf.set(anchor, from);
  };
  for (const { anchor, translates } of translated) if (translates !== undefined) pair(anchor, translates);
  // A section that names one of the original that has gone is not the one that happens to have its number.
  const unnamed = translated.filter(({ translates }) => translates === undefined);
  for (const { anchor } of unnamed) pair(anchor, anchor);
  for (const [from, anchor] of known) if (unnamed.some((each) => each.anchor === anchor)) pair(anchor, from);
  const anchors = translated.map(({ anchor }) => anchor);
  const sure = new Map([...originalOf].map(([anchor, from]) => [anchor, original.indexOf(from)]));
  for (const [index, anchor] of anchors.entries()) {
    if (originalOf.has(anchor)) continue;
    const above = anchors.slice(0, index).flatMap((each) => sure.get(each) ?? []);
    const below = anchors.slice(index + 1).flatMap((each) => sure.get(each) ?? []);
    const [from, until] = [Math.max(-1, ...above), Math.min(original.length, ...below)];
    const partner = original
      .slice(from + 1, Math.max(from + 1, until))
      .find((each) => !paired.has(each) && sectionKind(each) === sectionKind(anchor));
    if (partner !== undefined) pair(anchor, partner);
  }
  const translatedOf = new Map([...originalOf].map(([anchor, from]) => [from, anchor]));
  return {
    pairs: original.map((from) => ({ original: from, translated: translatedOf.get(from) ?? null })),
    extra: anchors.filter((anchor) => !originalOf.has(anchor)),
  };
};

/** The pairs of two texts in which each section has its partner; empty where one has none, and it is not sure which. */
export const wholePairs = ({ pairs, extra }: SectionPairs): Map<string, string> => {
  const whole = pairs.flatMap(({ original, translated }) =>
    translated === null ? [] : [[original, translated] as const],
  );
  return new Map(extra.length === 0 && whole.length === pairs.length ? whole : []);
};
