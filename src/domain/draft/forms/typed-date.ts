import { languages } from "../../language";
import { datesIn } from "../../text/numbers/dates-in";

/** A date that somebody typed, as the files write it: `2026-03-03` for "March 3, 2026" or « 3 mars 2026 », `2026-03` for "March 2026". Undefined: it is no one date. */
export const typedDate = (typed: string): string | undefined => {
  const text = typed.trim().replace(/\.$/, "");
  const read = languages.flatMap((language) =>
    datesIn(text, language).filter(
      ({ date, start, end }) => start === 0 && end === text.length && !date.startsWith("-"),
    ),
  );
  const dates = new Set(read.map(({ date }) => date));
  return dates.size === 1 ? [...dates][0] : undefined;
};
