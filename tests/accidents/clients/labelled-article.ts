import type { Article } from "../../../src/domain/article/article";
import { sampleArticle, sampleItem } from "../../support/sample-article";

/** The guide that is published again and again while the run lasts. */
export const articleSlug = "tides";

const questions = 12;

const labelOf = (number: number) => `label-${number}-end`;

/** The guide under one label: its text, each claim, each question and each answer to it name the label. */
export const labelledArticle = (number: number): Article => {
  const label = labelOf(number);
  const items = Array.from({ length: questions }, (_, index) => {
    const item = sampleItem(articleSlug, `q${index}`);
    return {
      ...item,
      stem: `${item.stem} ${label}`,
      facts: [{ id: `tides-q${index}`, hash: label }],
      passage: { ...item.passage, fact: `tides-q${index}`, quote: `Rule ${index} is of ${label}.` },
    };
  });
  const sentences = items.map(({ passage }) => passage.quote);
  const article = sampleArticle(articleSlug, items);
  return {
    ...article,
    redirectFrom: [],
    summary: `What ${label} says of tides.`,
    body: `<Step title="One">\n\n${sentences.join(" ")}\n\n</Step>\n\n<Practice />\n\n<Sources />\n`,
    sections: [{ anchor: "step-1", heading: "One", passages: sentences }],
    facts: items.map(({ passage }, index) => ({
      id: passage.fact,
      claim: `By ${label} this is rule ${index}.`,
      quote: passage.quote,
      section: "step-1",
      source: "college",
      volatility: "low",
    })),
  };
};

/** The labels that a text names, each once. */
export const labelsIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/label-(\d+)-end/g)].map(([, number]) => Number(number))),
];
