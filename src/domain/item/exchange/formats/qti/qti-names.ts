import { elementsIn, type ParsedElement } from "../../markup/parse-xml";

/** The name that an element has in every version: `qti-simple-choice` and `simpleChoice` are `simplechoice`. */
export const canonicalName = (name: string): string => name.replace(/^qti-/, "").replaceAll("-", "").toLowerCase();

/** An attribute by its name in QTI 3, whichever version writes it. */
export const attributeOf = ({ attributes }: ParsedElement, name: string): string | undefined => {
  const sought = canonicalName(name);
  return Object.entries(attributes).find(([key]) => canonicalName(key) === sought)?.[1];
};

/** Children of a name, in every version. */
export const childrenOf = (parent: ParsedElement, name: string): ParsedElement[] =>
  elementsIn(parent).filter((each) => canonicalName(each.name) === name);

/** All elements below one for which a test holds, in their order; what is found is not searched. */
export const searchElements = (parent: ParsedElement, isSought: (canonical: string) => boolean): ParsedElement[] =>
  elementsIn(parent).flatMap((each) => (isSought(canonicalName(each.name)) ? [each] : searchElements(each, isSought)));
