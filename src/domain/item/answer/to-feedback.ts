import { formOf } from "../forms/forms";
import type { Item } from "../item";
import { passagesOf } from "../map-passages";
import type { Passage } from "../passage";
import type { Feedback } from "./feedback";

/** The address of the very sentence in the guide that states a fact. */
type AddressOf = (fact: string) => string;

/** What a learner gets back once an answer is recorded. */
export const toFeedback = (item: Item, score: number, addressOf: AddressOf): Feedback => {
  const { rationales, feedback } = formOf(item);
  const explained = rationales(item).filter(({ text }) => text !== "");
  const parts = passagesOf(item);
  return {
    score,
    key: item.key,
    rationales: Object.fromEntries(explained.map(({ id, text }) => [id, text])),
    ...feedback?.(item),
    ...feedbackPassage(item.passage, addressOf),
    ...(parts.length > 0 && { parts: parts.map((passage) => feedbackPassage(passage, addressOf)) }),
  };
};

const feedbackPassage = ({ fact, section, quote, source }: Passage, addressOf: AddressOf) => {
  const { title, publisher, url, stated, checked, copy, secondary, language } = source;
  return {
    passage: { section, quote, url: addressOf(fact) },
    source: {
      title,
      publisher,
      url,
      stated,
      checked,
      copy,
      ...(secondary && { secondary }),
      ...(language && { language }),
    },
  };
};
