import type { SectionText } from "./follow-sections";
import type { SectionState } from "./outdated-original";
import { pairInOrder } from "./pair-in-order";
import { isNumbered, markNames } from "./section-mark";
import { noSections, type TrackedSection, type TrackedSections, trackSections } from "./track-sections";

/** A section of a translation. `translates`: what its mark calls the section of the original. */
export type MarkedSection = SectionText & { translates: string | undefined };

/** An article and its translation at one time. `reviewed`: the day of the translation's review then. */
export type TranslationVersion = {
  original: readonly SectionText[];
  translated: readonly MarkedSection[];
  reviewed: string;
};

/** The texts of a version: of the original by the ids of its sections, of the translation by the id of what each translates. */
type TextsAt = { original: ReadonlyMap<number, string>; translated: ReadonlyMap<number, string>; reviewed: string };

/**
 * What is known of an article and its translation from the versions that were added. `originalOf`: the section of the original that
 * each of the translation is of, by their ids; `marks`: the mark that each had last.
 */
export type TranslationHistory = {
  original: TrackedSections;
  translated: TrackedSections;
  originalOf: ReadonlyMap<number, number>;
  marks: ReadonlyMap<number, string | undefined>;
  states: readonly TextsAt[];
};

export const noHistory: TranslationHistory = {
  ...{ original: noSections, translated: noSections },
  ...{ originalOf: new Map(), marks: new Map(), states: [] },
};

const anchorsOf = (sections: readonly TrackedSection[]): string[] => sections.map(({ anchor }) => anchor);

/** Pairs by anchors, translated → original. `pairs`: the same by ids. */
const anchorPairs = (
  original: readonly TrackedSection[],
  translated: readonly TrackedSection[],
  pairs: ReadonlyMap<number, number>,
): Map<string, string> => {
  const anchorOf = new Map(original.map(({ anchor, id }) => [id, anchor]));
  return new Map(
    translated.flatMap(({ anchor, id }) => {
      const from = anchorOf.get(pairs.get(id) ?? -1);
      return from === undefined ? [] : [[anchor, from] as const];
    }),
  );
};

/** The pairs of a version by ids, translated → original. Who is paired anew takes the partner of whoever had it. */
const pairVersion = (
  { marks, originalOf, translated: before, states }: TranslationHistory,
  { original, translated }: { original: readonly TrackedSection[]; translated: readonly TrackedSection[] },
  marked: ReadonlyMap<number, string | undefined>,
): Map<number, number> => {
  const pairs = new Map(originalOf);
  const idAt = new Map(original.map(({ anchor, id }) => [anchor, id]));
  const ids = new Set(idAt.values());
  const names = markNames(original);
  const isPaired = ({ id }: TrackedSection) => ids.has(pairs.get(id) ?? -1);
  const pair = (id: number, from: number): void => {
    for (const [other, partner] of pairs) if (partner === from) pairs.delete(other);
    pairs.set(id, from);
  };
  const isFree = (from: number) => !translated.some(({ id }) => pairs.get(id) === from);
  const namedBy = ({ id }: TrackedSection): string | undefined => names.get(marked.get(id) ?? "+");

  const known = new Set(before.live.map(({ id }) => id));
  // A mark says what was so when it was written: later the original has moved on, and its section with it.
  const chosen = new Set<number>();
  for (const section of translated) {
    const isNewMark = !known.has(section.id) || marks.get(section.id) !== marked.get(section.id);
    const from = isNewMark ? idAt.get(namedBy(section) ?? "+") : undefined;
    if (from === undefined || chosen.has(from)) continue;
    chosen.add(from);
    pair(section.id, from);
  }
  // Of articles of which nothing older is known, steps with the same number are the same step.
  const isName = (anchor: string) => states.length === 0 || !isNumbered(anchor);
  for (const section of translated.filter((each) => !isPaired(each))) {
    const mark = marked.get(section.id);
    const anchor = mark === undefined ? section.anchor : namedBy(section);
    const from = anchor === undefined || !isName(mark ?? anchor) ? undefined : idAt.get(anchor);
    if (from !== undefined && isFree(from)) pair(section.id, from);
  }
  const sure = anchorPairs(original, translated, pairs);
  const open = new Set(anchorsOf(translated.filter(({ id }) => !known.has(id))));
  const inOrder = pairInOrder(anchorsOf(original), anchorsOf(translated), { sure, open });
  for (const { anchor, id } of translated) {
    const partner = idAt.get(inOrder.get(anchor) ?? "+");
    if (partner !== undefined) pair(id, partner);
  }
  return pairs;
};

const textsById = (sections: readonly TrackedSection[]) => new Map(sections.map(({ id, text }) => [id, text]));

/**
 * Adds the next version. A section of the translation stays with the section of the original that it was of, whatever each is
 * called by then; one that is new is of the section that its mark names, that has its name, or that waits at its place.
 */
export const addVersion = (history: TranslationHistory, version: TranslationVersion): TranslationHistory => {
  const original = trackSections(history.original, version.original);
  const translated = trackSections(history.translated, version.translated);
  const marks = new Map(translated.live.map(({ id }, index) => [id, version.translated[index]?.translates] as const));
  const originalOf = pairVersion(history, { original: original.live, translated: translated.live }, marks);
  const state: TextsAt = {
    original: textsById(original.live),
    translated: new Map(
      translated.live.flatMap(({ id, text }) => {
        const from = originalOf.get(id);
        return from === undefined ? [] : [[from, text] as const];
      }),
    ),
    reviewed: version.reviewed,
  };
  return {
    original,
    translated,
    originalOf,
    marks: new Map([...history.marks, ...marks]),
    states: [...history.states, state],
  };
};

/** Of the newest version: the anchor of the section of the original that each section of the translation is of, by its anchor. */
export const pairsIn = ({ original, translated, originalOf }: TranslationHistory): Map<string, string> =>
  anchorPairs(original.live, translated.live, originalOf);

/** A section of the newest original over all versions, with what translated it. */
export const statesOf = ({ original, states }: TranslationHistory, anchor: string): SectionState[] => {
  const id = original.live.find((section) => section.anchor === anchor)?.id ?? -1;
  return states.map((state) => ({
    original: state.original.get(id) ?? null,
    translated: state.translated.get(id) ?? null,
    reviewed: state.reviewed,
  }));
};
