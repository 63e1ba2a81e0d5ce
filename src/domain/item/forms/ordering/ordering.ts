import type { Language } from "../../../language";
import { success } from "../../../result";
import { senseOf } from "../../../text/words/deciding-words";
import { wordsInBoth } from "../../proof/words-in-both";
import type { FormDefinition, QuotesOf } from "../form-definition";
import type { AuthoredOf } from "../form-types";
import { areOwn, bareMenu, checkRepeats, publicOptions, rationalesOf, withIds } from "../menu";
import { sequenceOf, sequencePredicate } from "./sequence-predicate";
import { shuffleOrdering } from "./shuffle-ordering";

/** A list to be put in order; only the exact order counts. */
export const ordering: FormDefinition<"ordering"> = {
  draft: ({ form, options }) => ({
    fields: { form, options: options.map(({ text, rationale }) => ({ text, rationale, isKey: true })) },
    facts: [],
  }),
  assemble: ({ form, options: drafted }, { identity, seed }) => {
    const options = withIds(drafted, identity);
    return success({ form, options: shuffleOrdering(options, seed), key: { order: options.map(({ id }) => id) } });
  },
  likelyDifficulty: { authored: "hard", generated: "hard" },

  menus: ({ options }) => [{ stem: "", options }],
  keyIds: ({ key }) => key.order,
  isKeyOrdered: true,
  rationales: ({ options, key }) => rationalesOf(options, key.order),
  questionFields: ({ options }) => ({ options: publicOptions(options) }),
  report: ({ options, key }) =>
    key.order.map((id, index) => `${index + 1}. ${options.find((option) => option.id === id)?.text ?? id}`),

  read: ({ form, options }, answer) =>
    "order" in answer && answer.order.length === options.length && areOwn(options, answer.order)
      ? { form, ...answer }
      : undefined,
  score: ({ key }, { order }) => Number(key.order.every((id, index) => id === order[index])),

  judged: ({ options, key }) => options.map(({ id, text }) => ({ option: id, text, index: key.order.indexOf(id) })),
  predicate: ({ options }, quotesOf, language) => sequencePredicate(options, quotesOf(), language),
  doubts: (authored, quotesOf, language) => [
    { twins: [], doubts: orderDoubts(authored, quotesOf, language), onlyKey: authored.onlyKey },
  ],

  // All options are right: no key stands out among them.
  bareItems: ({ stem, options }) => [bareMenu(stem, options, [])],
  // Of two, never shown in the right order, the answer would be known unseen.
  checkOptions: ({ options }) => [
    ...(options.length < 3
      ? [{ message: `it has ${options.length} options`, suggestion: "Offer at least 3 to put in order." }]
      : []),
    ...checkRepeats(options),
  ],
};

const orderDoubts = ({ options }: AuthoredOf<"ordering">, quotesOf: QuotesOf, language: Language): string[] => [
  ...options.flatMap(({ text, evidence = text }) =>
    wordsInBoth(text, evidence, language).size > 0 || isDenial(text, evidence, language)
      ? []
      : [`the evidence “${evidence}” has no word of “${text}”`],
  ),
  ...(sequenceOf(options, quotesOf(), language).by === "reason"
    ? ["its sentences stand apart, and have no dates that order them"]
    : []),
];

const isDenial = (text: string, evidence: string, language: Language): boolean =>
  senseOf(text, language).denies && senseOf(evidence, language).denies;
