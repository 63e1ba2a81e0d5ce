import nounsOfMedicine from "../lexicon/nouns-of-medicine.json" with { type: "json" };
import nounsOfTheWorld from "../lexicon/nouns-of-the-world.json" with { type: "json" };

/** What kind of thing a noun names. */
export type ListedNounClass = keyof typeof nounsOfMedicine | keyof typeof nounsOfTheWorld;

/** The class of a noun in the singular, in lower case; undefined where it has none for certain. Nouns with a telling suffix ("-itis") are not listed. */
export const classOfNoun: ReadonlyMap<string, ListedNounClass> = new Map(
  [...Object.entries(nounsOfTheWorld), ...Object.entries(nounsOfMedicine)].flatMap(([kind, words]) =>
    words.map((word): [string, ListedNounClass] => [word, kind as ListedNounClass]),
  ),
);
