import type { Revision } from "../../src/domain/article/changes/revision";
import type { Section } from "../../src/domain/article/section";

export const section = (anchor: string, heading: string, ...passages: string[]): Section => ({
  anchor,
  heading,
  passages: [heading, ...passages],
});

const page = {
  id: "college-fees",
  title: "Fees",
  publisher: "The College",
  url: "https://college.example/fees",
  stated: "2025",
  checked: "2026-01-01",
  copy: "stored" as const,
  secondary: false,
};

/** A guide of three sections and two facts on one page. */
export const sampleRevision = (changes: Partial<Revision> = {}): Revision => ({
  title: "A licence: the steps",
  summary: "What to do first.",
  language: "en",
  sections: [
    section("step-1", "Prove your degree", "Order a transcript. It takes 6 weeks.", "Ask the school."),
    section("step-2", "Pay the fee", "You pay $100.", "The fee is not paid back."),
    section("step-3", "Wait", "An answer takes 3 months."),
  ],
  facts: [
    {
      id: "fee",
      claim: "It costs $100.",
      source: "college-fees",
      volatility: "high",
      quote: "You pay $100.",
      section: "step-2",
    },
    {
      id: "wait",
      claim: "It takes 3 months.",
      source: "college-fees",
      volatility: "high",
      quote: "An answer takes 3 months.",
      section: "step-3",
    },
  ],
  sources: [page],
  ...changes,
});
