import type { Language } from "../../language";
import { datesIn } from "./dates-in";
import { quantitiesIn } from "./quantity";

/** A number of a text, whatever it counts: a quantity, the end of a range, or the day or year of a date. */
export type NumberInText = { value: number; inWords: boolean };

/** Every number of a text but those of names (R-1, A38). */
export const numbersIn = (text: string, language: Language): NumberInText[] => [
  ...quantitiesIn(text, language).flatMap(({ value, to, inWords }) =>
    [value, ...(to === undefined ? [] : [to])].map((number) => ({ value: number, inWords })),
  ),
  ...datesIn(text, language).flatMap(({ date }) => {
    const [year = "", , day = ""] = date.startsWith("--") ? ["", ...date.slice(2).split("-")] : date.split("-");
    return [year, day].filter(Boolean).map((number) => ({ value: Number(number), inWords: false }));
  }),
];
