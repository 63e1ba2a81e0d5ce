import { comparableText, comparableWords } from "../../article/changes/comparable-words";
import { groupBy } from "../../group-by";
import { isAlone, isNumbered, sectionKind } from "./section-mark";

/** A section of one version of an article. `text`: with its heading, or the component that it is. */
export type SectionText = { anchor: string; text: string };

/** `index`: among the sections of its version. */
type Indexed = SectionText & { index: number };
type Pair = [before: Indexed, now: Indexed];
type Sign = (before: readonly Indexed[], now: readonly Indexed[]) => Pair[];

/** Sections with the same key; of several, the first with the first and so on, or none where `isOne` is asked for. */
const byKey =
  (keyOf: (section: Indexed) => string, isOne = false): Sign =>
  (before, now) => {
    const old = groupBy(before, keyOf);
    return [...groupBy(now, keyOf)].flatMap(([key, sections]): Pair[] => {
      const partners = old.get(key) ?? [];
      if (isOne && (partners.length > 1 || sections.length > 1)) return [];
      return sections.flatMap((section, index): Pair[] => {
        const partner = partners[index];
        return partner === undefined ? [] : [[partner, section]];
      });
    });
  };

/** The signs of a tag are in every section that is one; its title is text. */
const tagSigns = /<\/?[A-Z]\w*|\/?>|\b[a-z]\w*=(?=")/g;

const countWords = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of comparableWords(text.replace(tagSigns, " "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const sizeOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** How much of two texts is the same, from 0 to 1: the coefficient of Sørensen and Dice over their words. */
const likeness = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  const shared = [...one].reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  const all = sizeOf(one) + sizeOf(other);
  return all === 0 ? 0 : (2 * shared) / all;
};

/** Sections that have less in common are two. */
const leastLikeness = 0.5;

/** The most alike first. */
const byLikeness: Sign = (before, now) => {
  const counted = (sections: readonly Indexed[]) =>
    sections.map((section) => ({ section, words: countWords(section.text) }));
  const present = counted(now);
  const pairs = counted(before).flatMap((old) =>
    present
      .filter(({ section }) => sectionKind(section.anchor) === sectionKind(old.section.anchor))
      .map(({ section, words }) => ({ old: old.section, section, share: likeness(old.words, words) })),
  );
  const used = new Set<Indexed>();
  return pairs
    .filter(({ share }) => share >= leastLikeness)
    .toSorted((pair, another) => another.share - pair.share)
    .flatMap(({ old, section }): Pair[] => {
      if (used.has(old) || used.has(section)) return [];
      used.add(old).add(section);
      return [[old, section]];
    });
};

const ofKind = ({ anchor }: Indexed, key: string): string => `${sectionKind(anchor)} ${key}`;
const byText = byKey((section) => (isAlone(section.anchor) ? section.anchor : ofKind(section, section.text.trim())));
const byOpening = byKey(
  (section) => ofKind(section, comparableText(section.text.trim().split("\n", 1)[0] ?? "")),
  true,
);
const byName: Sign = (before, now) => {
  const named = (sections: readonly Indexed[]) => sections.filter(({ anchor }) => !isNumbered(anchor));
  return byKey(({ anchor }) => anchor)(named(before), named(now));
};

const pairBySigns = (
  before: readonly SectionText[],
  now: readonly SectionText[],
  signs: readonly Sign[],
): Map<number, number> => {
  const [old, present] = [before, now].map((sections) => sections.map((each, index) => ({ ...each, index })));
  const partners = new Map<number, number>();
  for (const sign of signs) {
    const used = new Set(partners.values());
    const free = (present ?? []).filter(({ index }) => !partners.has(index));
    const pairs = sign(
      (old ?? []).filter(({ index }) => !used.has(index)),
      free,
    );
    for (const [partner, section] of pairs) partners.set(section.index, partner.index);
  }
  return partners;
};

/**
 * Which sections of a version of an article are which of the version before, by their indices, now → before: by their text, their
 * heading, most of their words or their name, whatever their place and number. One of which nothing is left is another section.
 */
export const followSections = (before: readonly SectionText[], now: readonly SectionText[]): Map<number, number> =>
  pairBySigns(before, now, [byText, byOpening, byLikeness, byName]);

/** As `followSections`, of sections that had gone: only the same text or heading says that one has come back. */
export const findReturned = (gone: readonly SectionText[], now: readonly SectionText[]): Map<number, number> =>
  pairBySigns(gone, now, [byText, byOpening]);
