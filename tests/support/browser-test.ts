import { test as base, expect } from "@playwright/test";
import { type Letters, wearLetters } from "./letters";

type Options = {
  /** The letters that pages with script are drawn in. */
  letters: Letters;
};

/**
 * A browser test that does not depend on the fonts of its machine, and that also fails where the browser's console shows an
 * error or a page throws.
 */
export const test = base.extend<Options & { quietConsole: undefined }>({
  letters: ["usual", { option: true }],
  context: async ({ context, letters }, use) => {
    await wearLetters(context, letters);
    await use(context);
  },
  quietConsole: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await use(undefined);
      expect(errors, "the browser's console shows no error").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
