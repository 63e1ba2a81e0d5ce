import type { readingBehind as english } from "../en/reading-behind";

export const readingBehind: typeof english = {
  title: "L’original a changé depuis cette traduction",
  rely: (count) =>
    count === 1
      ? "Pour cette partie, fiez-vous au guide anglais\u00a0:"
      : "Pour ces parties, fiez-vous au guide anglais\u00a0:",
};
