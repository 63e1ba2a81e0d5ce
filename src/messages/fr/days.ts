import type { days as english } from "../en/days";

export const days: typeof english = {
  months: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."],
  date: (date) => (date === 1 ? "1er" : String(date)),
};
