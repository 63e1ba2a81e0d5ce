import { isOne } from "../is-one";
/** Above a translation that its original has left behind. */
export const readingBehind = {
  title: "The original has changed since this translation",
  rely: (count: number): string =>
    isOne(count, "en")
      ? "For this section, rely on the English guide:"
      : "For these sections, rely on the English guide:",
};
