import type { readingBehind as english } from "../en/reading-behind";

export const readingBehind: typeof english = {
  title: "Cette traduction est en retard sur le guide anglais",
  rely: (count) =>
    count === 1
      ? "Pour cette partie, fiez-vous au guide anglais\u00a0:"
      : "Pour ces parties, fiez-vous au guide anglais\u00a0:",
};
