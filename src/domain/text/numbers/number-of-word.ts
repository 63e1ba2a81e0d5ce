import { textLanguages } from "../languages/text-languages";

const values = new Map(
  Object.values(textLanguages).flatMap(({ cardinals, hundred }): [string, number][] => [
    ...cardinals,
    [hundred.one, 100],
  ]),
);

/** What one word in lower case and without accents counts in any language that guides are written in. */
export const numberOfWord = (word: string): number | undefined => values.get(word);
