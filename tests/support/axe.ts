import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** `part`: a selector; the whole page where absent. `rules`: all, or those that WCAG asks for. `except`: ids of rules. */
type Examined = { part?: string; rules?: "all" | "wcag"; except?: string[] };

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No page here has a frame: axe need not put its results together in a page of their own, which takes as long again. */
const axeOf = (page: Page, part?: string): AxeBuilder => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  return part === undefined ? axe : axe.include(part);
};

const violationsOf = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
};

/** What axe finds: each rule that is broken, with the elements that break it. */
export const axeViolations = (page: Page, { part, rules = "all", except = [] }: Examined = {}): Promise<string[]> => {
  const options = { ...(rules === "wcag" && { runOnly: wcag }), rules: disabled(except) };
  return violationsOf(axeOf(page, part).options({ ...options, resultTypes: ["violations"] }));
};

const disabled = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { enabled: false }]));

/** The same in light, and whatever of it colours decide in dark. */
export const axeViolationsInBothSchemes = async (page: Page, examined: Examined = {}): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await axeViolations(page, examined);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violationsOf(axeOf(page, examined.part).withRules(["color-contrast", "link-in-text-block"]));
  return [...light, ...dark.map((each) => `dark: ${each}`)];
};
