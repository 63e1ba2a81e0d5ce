import type { Feedback } from "./feedback";
import { harmfulIds } from "./harmful-ids";
import type { Item, Option, Passage } from "./item";
import { optionsOf } from "./options-of";

/** The address of the very sentence in the guide that states a fact. */
type AddressOf = (fact: string) => string;

/** What a learner gets back once an answer is recorded. */
export const feedbackFor = (item: Item, score: number, addressOf: AddressOf): Feedback => {
  const parts = item.form === "decision-case" ? item.parts.flatMap(({ passage }) => passage ?? []) : [];
  return {
    score,
    key: item.key,
    rationales: item.form === "numeric" ? { answer: item.rationale } : rationalesOf(optionsOf(item)),
    ...(item.form === "numeric" && item.tolerance > 0 ? { tolerance: item.tolerance } : {}),
    ...(item.form === "decision-case" ? { harmful: harmfulIds(optionsOf(item)) } : {}),
    ...feedbackPassage(item.passage, addressOf),
    ...(parts.length > 0 && { parts: parts.map((passage) => feedbackPassage(passage, addressOf)) }),
  };
};

const feedbackPassage = ({ fact, section, quote, source }: Passage, addressOf: AddressOf) => {
  const { title, publisher, url, stated, checked, copy, secondary } = source;
  return {
    passage: { section, quote, url: addressOf(fact) },
    source: { title, publisher, url, stated, checked, copy, ...(secondary && { secondary }) },
  };
};

const rationalesOf = (options: readonly Option[]) =>
  Object.fromEntries(options.filter(({ rationale }) => rationale !== "").map(({ id, rationale }) => [id, rationale]));
