import type { Section } from "./section";

/**
 * A section that its translation no longer matches. `anchor`: in the original. `heading`: as the translation has it, or
 * as the original has it where the section is new.
 */
export type OutdatedSection = Pick<Section, "anchor" | "heading">;
