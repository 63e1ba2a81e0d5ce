import { success } from "../../../result";
import { passageOf } from "../../passage";
import { evidencePredicate } from "../../proof/evidence-predicate";
import { undecidedKey } from "../../proof/undecided-key";
import type { FormDefinition } from "../form-definition";
import {
  areOwn,
  assembleMenu,
  bareMenu,
  checkChoice,
  draftOption,
  judgedOptions,
  missingKey,
  publicOptions,
  rationalesOf,
  reportedOption,
} from "../menu";

/** Any number of a few options is right; only the exact set counts. */
export const multipleResponse: FormDefinition<"multiple-response"> = {
  draft: ({ form, options }) => ({ fields: { form, options: options.map(draftOption) }, facts: [] }),
  assemble: ({ form, options: drafted }, { identity, seed }) => {
    const { options, keys } = assembleMenu(drafted, identity, seed);
    return keys.length === 0 ? missingKey("at least one option") : success({ form, options, key: { options: keys } });
  },
  likelyDifficulty: { authored: "hard", generated: "hard" },

  menus: ({ options }) => [{ stem: "", options }],
  keyIds: ({ key }) => key.options,
  rationales: ({ options, key }) => rationalesOf(options, key.options),
  questionFields: ({ options }) => ({ options: publicOptions(options) }),
  citeKeys: (item, facts) => {
    const passages = item.key.options.map((key) => {
      const deciding = item.proof.evaluations.find(({ option }) => option === key)?.fact;
      const found = facts.find(({ fact }) => fact.id === deciding);
      return found ? passageOf(found) : item.passage;
    });
    return new Set(passages.map(({ fact }) => fact)).size > 1 ? { ...item, passages } : item;
  },
  mapPassages: ({ passages, ...item }, change) => ({ ...item, ...(passages && { passages: passages.map(change) }) }),
  report: ({ options, key }) => options.map((option) => reportedOption(option, key.options)),

  read: ({ form, options }, answer) =>
    "options" in answer && areOwn(options, answer.options) ? { form, ...answer } : undefined,
  score: ({ key }, { options }) =>
    Number(options.length === key.options.length && key.options.every((id) => options.includes(id))),

  judged: ({ options }) => judgedOptions(options),
  predicate: ({ options }, quotesOf) => evidencePredicate(options, quotesOf()),
  doubts: ({ options, onlyKey }, quotesOf, language) => [{ ...undecidedKey(options, quotesOf(), language), onlyKey }],

  bareItems: ({ stem, options, key }) => [bareMenu(stem, options, key.options)],
  checkOptions: ({ options, key }) => [
    ...checkChoice(options),
    ...(key.options.length === options.length
      ? [{ message: "every option is a key", suggestion: "Add an option that does not belong." }]
      : []),
  ],
};
