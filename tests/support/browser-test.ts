import { type Letters, wearLetters } from "./letters";
import { test as watched } from "./watched-test";

type Options = {
  /** The letters that pages with script are drawn in. */
  letters: Letters;
};

/** A watched browser test that does not depend on the fonts of its machine. */
export const test = watched.extend<Options>({
  letters: ["usual", { option: true }],
  context: async ({ context, letters }, use) => {
    await wearLetters(context, letters);
    await use(context);
  },
});

export { expect } from "@playwright/test";
