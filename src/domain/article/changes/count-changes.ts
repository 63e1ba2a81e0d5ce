import type { SectionChange } from "./section-change";

/** How many changes a reader sees: sentences and sources, and a section that came or went without words of its own. */
export const countChanges = (changes: readonly SectionChange[]): number =>
  changes.reduce((sum, { sentences, sources }) => sum + Math.max(1, sentences.length + sources.length), 0);
