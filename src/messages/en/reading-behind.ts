import { plural } from "./formats";

/** Above a translation that its original has left behind. */
export const readingBehind = {
  title: "This translation is behind the English guide",
  rely: (count: number): string =>
    plural(count, {
      one: "For this section, rely on the English guide:",
      other: "For these sections, rely on the English guide:",
    }),
};
