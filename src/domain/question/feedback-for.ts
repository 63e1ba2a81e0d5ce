import type { Feedback } from "./feedback";
import type { Item } from "./item";

/** What a learner gets back once an answer is recorded. `url`: the address of the very sentence in the guide. */
export const feedbackFor = (item: Item, score: number, url: string): Feedback => {
  const { title, publisher, url: page, stated, checked, copy, secondary } = item.passage.source;
  return {
    score,
    key: item.key,
    rationales:
      item.form === "numeric"
        ? { answer: item.rationale }
        : Object.fromEntries(item.options.map(({ id, rationale }) => [id, rationale])),
    passage: { section: item.passage.section, quote: item.passage.quote, url },
    source: { title, publisher, url: page, stated, checked, copy, ...(secondary && { secondary }) },
  };
};
