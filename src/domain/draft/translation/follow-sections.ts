import { comparableText, comparableWords } from "../../article/changes/comparable-words";
import { likeness } from "../../article/changes/pair-sentences";
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

const wordsOf = ({ text }: Indexed): string[] => comparableWords(text.replace(tagSigns, " "));

/** Sections that have less in common are two. */
const leastLikeness = 0.5;

/** The most alike first; a section may be in several pairs. */
const byLikeness: Sign = (before, now) => {
  const present = now.map((section) => ({ section, words: wordsOf(section) }));
  return before
    .flatMap((old) => {
      const own = wordsOf(old);
      return present
        .filter(({ section }) => sectionKind(section.anchor) === sectionKind(old.anchor))
        .map(({ section, words }) => ({ pair: [old, section] satisfies Pair, share: likeness(own, words) }));
    })
    .filter(({ share }) => share >= leastLikeness)
    .toSorted((one, other) => other.share - one.share)
    .map(({ pair }) => pair);
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
  const indexed = (sections: readonly SectionText[]) => sections.map((each, index) => ({ ...each, index }));
  const [old, present] = [indexed(before), indexed(now)];
  const partners = new Map<number, number>();
  const used = new Set<number>();
  for (const sign of signs) {
    const pairs = sign(
      old.filter(({ index }) => !used.has(index)),
      present.filter(({ index }) => !partners.has(index)),
    );
    for (const [partner, section] of pairs) {
      if (used.has(partner.index) || partners.has(section.index)) continue;
      used.add(partner.index);
      partners.set(section.index, partner.index);
    }
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
