import type { StandaloneRule } from "../lint-rule";
import { repeatedOptions } from "../repeated-options";
import { optionCount } from "./option-count";

/**
 * L28 for a single best answer that stands by itself: 3 to 5 options, all different.
 */
export const standaloneOptionCount: StandaloneRule<"L28"> = {
  scope: "standalone",
  code: "L28",
  severity: "error",
  blocks: true,
  source: optionCount.source,
  suggestion: "Offer 3 to 5 options, all different.",
  judge: ({ options }) => {
    if (options.length < 3 || options.length > 5) return `it has ${options.length} options, not 3 to 5`;
    const [repeated] = repeatedOptions(options.map((text) => ({ text })));
    return repeated && `the option “${repeated.text}” stands there twice`;
  },
};
