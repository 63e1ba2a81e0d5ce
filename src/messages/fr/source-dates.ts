import type { sourceDates as english } from "../en/source-dates";

/** « du 15 mars 2024 », « de mars 2024 », « d’août 2024 », « de 2024 ». */
const of = (day: string) => (/^\d+(er)?\s/.test(day) ? `du ${day}` : /^[ao]/.test(day) ? `d’${day}` : `de ${day}`);

export const sourceDates: typeof english = {
  undated: "page non datée",
  dated: (day) => `page datée ${of(day)}`,
  live: (day) => `page en ligne vérifiée le ${day}`,
  stored: (day) => `lue le ${day} dans une copie conservée`,
};
