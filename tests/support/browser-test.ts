import { test as base, expect } from "@playwright/test";

/** A browser test that also fails where the browser's console shows an error or a page throws. */
export const test = base.extend<{ quietConsole: undefined }>({
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
