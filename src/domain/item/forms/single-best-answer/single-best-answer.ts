import { success } from "../../../result";
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

/** One option of a few is right. */
export const singleBestAnswer: FormDefinition<"single-best-answer"> = {
  draft: ({ form, options }) => ({ fields: { form, options: options.map(draftOption) }, facts: [] }),
  assemble: ({ form, options: drafted }, { identity, seed }) => {
    const { options, keys } = assembleMenu(drafted, identity, seed);
    const [option] = keys;
    return option === undefined || keys.length > 1
      ? missingKey("exactly one option")
      : success({ form, options, key: { option } });
  },
  // A generated one asks for one cell of a table.
  likelyDifficulty: { authored: "medium", generated: "easy" },

  menus: ({ options }) => [{ stem: "", options }],
  keyIds: ({ key }) => [key.option],
  bestOf: ({ options, key }) => ({ options, key: key.option }),
  rationales: ({ options, key }) => rationalesOf(options, [key.option]),
  questionFields: ({ options }) => ({ options: publicOptions(options) }),
  report: ({ options, key }) => options.map((option) => reportedOption(option, [key.option])),

  read: ({ form, options }, answer) =>
    "option" in answer && areOwn(options, [answer.option]) ? { form, ...answer } : undefined,
  score: ({ key }, { option }) => Number(option === key.option),

  judged: ({ options }) => judgedOptions(options),
  predicate: ({ options }, quotesOf) => evidencePredicate(options, quotesOf()),
  doubts: ({ options, onlyKey }, quotesOf, language) => [{ ...undecidedKey(options, quotesOf(), language), onlyKey }],

  bareItems: ({ stem, options, key }) => [bareMenu(stem, options, [key.option])],
  checkOptions: ({ options }) => checkChoice(options),
};
