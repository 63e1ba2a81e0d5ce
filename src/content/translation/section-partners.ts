import { isNumbered, markNames, markOf, sectionKind } from "../../domain/draft/translation/section-mark";
import { groupBy } from "../../domain/group-by";
import type { ParsedArticle } from "../article/parsed-article";
import { normaliseText } from "../gate/parsing/normalise-text";
import { cutSections, type SourceSection } from "./text/split-article";

/** A fact as either article states it. */
type SectionFact = { id: string; section: string };

const partsOf = ({ source, text }: ParsedArticle): SourceSection[] =>
  text === undefined ? [] : cutSections(normaliseText(source), text.starts);

const markedSections = (translated: ParsedArticle, original: ParsedArticle): [string, string | undefined][] => {
  const marks = partsOf(translated).flatMap(({ anchor, text }) => {
    const name = markOf(text);
    return name === undefined ? [] : [{ anchor, name }];
  });
  if (marks.length === 0) return [];
  const names = markNames(partsOf(original));
  return marks.map(({ anchor, name }) => [anchor, names.get(name)]);
};

/** The section of the original that states most of the facts of one of the translation. */
const byFacts = (translated: readonly SectionFact[], original: readonly SectionFact[]): [string, string][] => {
  const sectionOf = new Map(original.map(({ id, section }) => [id, section]));
  return [...groupBy(translated, ({ section }) => section)].flatMap(([anchor, facts]): [string, string][] => {
    const sections = facts.flatMap(({ id }) => sectionOf.get(id) ?? []);
    const counts = [...groupBy(sections, (section) => section)].filter(
      ([section]) => sectionKind(section) === sectionKind(anchor),
    );
    const [most] = counts.toSorted(([, one], [, other]) => other.length - one.length);
    return most === undefined ? [] : [[anchor, most[0]]];
  });
};

/**
 * Which section of its original each section of a translation is, by their anchors: the one that its mark names, the one that states
 * its facts, or the one of its name. Where marks or facts say that numbers have moved, because the original has a step that nobody
 * has translated, a number alone says nothing.
 */
export const sectionPartners = (
  translated: ParsedArticle,
  original: ParsedArticle,
  facts: { translated: readonly SectionFact[]; original: readonly SectionFact[] },
): Map<string, string> => {
  const known = new Map<string, string | undefined>([
    ...byFacts(facts.translated, facts.original),
    ...markedSections(translated, original),
  ]);
  const isMoved = [...known].some(([anchor, from]) => isNumbered(anchor) && from !== anchor);
  const anchors = (translated.text?.sections ?? []).map(({ anchor }) => anchor);
  return new Map(
    anchors.flatMap((anchor) => {
      const named = isMoved && isNumbered(anchor) ? undefined : anchor;
      const from = known.has(anchor) ? known.get(anchor) : named;
      return from === undefined ? [] : [[anchor, from] as const];
    }),
  );
};
