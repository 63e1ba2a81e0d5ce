import { type BrowserContext, test as base, expect } from "@playwright/test";

/** How a browser tells on its console of what a policy forbade, and how the listener below does. */
const violation = /Content Security Policy|securitypolicyviolation/i;

/** Has every page of a context also tell of a violation that its browser keeps to itself. Needs script. */
const reportViolations = (context: BrowserContext) =>
  context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      console.error(`securitypolicyviolation: ${effectiveDirective} ${blockedURI}`),
    );
  });

/** `seen`: what consoles said until now. `allow`: what a test brings about itself; a violation of a policy never is. */
type BrowserErrors = { seen: string[]; allow: (expected: RegExp) => void };

/** A test that fails where a page or a worker of any context shows an error on its console, or a page throws. */
export const test = base.extend<{ browserErrors: BrowserErrors }>({
  browserErrors: [
    async ({ browser }, use) => {
      const seen: string[] = [];
      const allowed: RegExp[] = [];
      const watch = (context: BrowserContext) => {
        context.on("console", (message) => {
          if (message.type() === "error") seen.push(`${message.text()} (${message.location().url})`);
        });
        context.on("weberror", (thrown) => seen.push(thrown.error().message));
        context.on("serviceworker", (worker) =>
          worker.on("console", (message) => {
            if (message.type() === "error") seen.push(`${message.text()} (${worker.url()})`);
          }),
        );
        // A context may be closed before this reaches it.
        reportViolations(context).catch(() => undefined);
      };
      browser.on("context", watch);
      await use({ seen, allow: (expected) => allowed.push(expected) });
      browser.off("context", watch);
      const isUnexpected = (text: string) => violation.test(text) || !allowed.some((expected) => expected.test(text));
      expect(seen.filter(isUnexpected), "no console shows an error").toEqual([]);
    },
    { auto: true },
  ],
});
