import type { Article } from "../../src/domain/article/article";
import { languageOf } from "../../src/domain/article/article-slug";
import type { Item } from "../../src/domain/item/item";

const source = {
  id: "college",
  title: "Registration",
  publisher: "The College",
  url: "https://example.org/registration",
  stated: "2025-06",
  checked: "2026-10-01",
  copy: "live" as const,
  secondary: false,
};

/** A single best answer; its key is the option "right". */
export const sampleItem = (article: string, name: string, section = "step-1"): Item => ({
  identity: `${article}/${name}`,
  objective: `fact:${article}-${name}`,
  section,
  form: "single-best-answer",
  stem: `What does ${article} say about ${name}?`,
  facts: [{ id: name, hash: "0" }],
  passage: { fact: name, section, quote: `The rule about ${name}.`, source },
  origin: { kind: "authored" },
  proof: {
    predicate: "says the rule",
    evaluations: [
      { option: "right", satisfies: true },
      { option: "wrong", satisfies: false },
    ],
  },
  options: [
    { id: "right", text: "The rule", rationale: "So it is written." },
    { id: "wrong", text: "Another rule", rationale: "Nobody says so.", misconception: "takes one rule for another" },
  ],
  key: { option: "right" },
});

/** An article with two steps and these items. */
export const sampleArticle = (slug: string, items: Item[]): Article => ({
  slug,
  title: `All about ${slug}`,
  summary: "One sentence of what the reader gets.",
  language: languageOf(slug),
  reviewed: "2026-10-01",
  reviewEveryMonths: 6,
  order: 1,
  tags: [],
  redirectFrom: [`old-${slug}`],
  body: "## One\n",
  sections: [
    { anchor: "step-1", heading: "Step one", passages: [] },
    { anchor: "step-2", heading: "Step two", passages: [] },
  ],
  facts: [],
  sources: [source],
  tables: [],
  items,
});
