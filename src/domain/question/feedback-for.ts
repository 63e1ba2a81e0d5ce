import type { Feedback } from "./feedback";
import { harmfulIds } from "./harmful-ids";
import type { Item, Option } from "./item";
import { optionsOf } from "./options-of";

/** What a learner gets back once an answer is recorded. `url`: the address of the very sentence in the guide. */
export const feedbackFor = (item: Item, score: number, url: string): Feedback => {
  const { title, publisher, url: page, stated, checked, copy, secondary } = item.passage.source;
  return {
    score,
    key: item.key,
    rationales: item.form === "numeric" ? { answer: item.rationale } : rationalesOf(optionsOf(item)),
    ...(item.form === "numeric" && item.tolerance > 0 ? { tolerance: item.tolerance } : {}),
    ...(item.form === "decision-case" ? { harmful: harmfulIds(optionsOf(item)) } : {}),
    passage: { section: item.passage.section, quote: item.passage.quote, url },
    source: { title, publisher, url: page, stated, checked, copy, ...(secondary && { secondary }) },
  };
};

const rationalesOf = (options: readonly Option[]) =>
  Object.fromEntries(options.filter(({ rationale }) => rationale !== "").map(({ id, rationale }) => [id, rationale]));
