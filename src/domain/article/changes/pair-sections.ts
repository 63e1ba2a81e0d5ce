import type { Section } from "../section";
import { comparableWords } from "./comparable-words";

/** A section before and now; undefined where there was or is none. */
export type SectionPair = { before?: Section; now?: Section };

const headingOf = ({ heading }: Section) => comparableWords(heading).join(" ");

/** From the surest sign that two sections are one to the weakest: a step put in front gives all others a new anchor. */
const signs: ((before: Section, now: Section) => boolean)[] = [
  (before, now) => before.anchor === now.anchor && headingOf(before) === headingOf(now),
  (before, now) => headingOf(before) === headingOf(now),
  (before, now) => before.anchor === now.anchor,
];

/** Which sections of two revisions are the same one, in the order of the later revision; those that are gone come last. */
export const pairSections = (before: readonly Section[], now: readonly Section[]): SectionPair[] => {
  const old = new Set(before);
  const partners = new Map<Section, Section>();
  for (const isSame of signs) {
    for (const section of now) {
      const partner = partners.has(section) ? undefined : [...old].find((each) => isSame(each, section));
      if (!partner) continue;
      partners.set(section, partner);
      old.delete(partner);
    }
  }
  return [
    ...now.map((section) => ({ before: partners.get(section), now: section })),
    ...[...old].map((gone) => ({ before: gone })),
  ];
};
