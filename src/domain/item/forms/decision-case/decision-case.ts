import type { Explanation } from "../../../diagnostic";
import { success } from "../../../result";
import { foldWords } from "../../../text/words/fold-words";
import { repeatedOptions } from "../../lint/repeated-options";
import type { Option } from "../../option";
import { judgeEvidence } from "../../proof/evidence-predicate";
import { undecidedKey } from "../../proof/undecided-key";
import type { FormDefinition } from "../form-definition";
import {
  assembleMenu,
  bareMenu,
  draftOption,
  judgedOptions,
  missingKey,
  publicOptions,
  rationalesOf,
  reportedOption,
} from "../menu";
import { withPassages } from "../with-passages";
import type { CasePart } from "./schema";
import { scorePart } from "./score-part";

/** Two or three linked questions with short menus, the key-feature form: the mean of its parts, which count in quarters. */
export const decisionCase: FormDefinition<"decision-case"> = {
  draft: ({ form, parts }) => ({
    fields: {
      form,
      parts: parts.map(({ stem, upTo, options, facts }) => ({
        stem,
        upTo,
        options: options.map(draftOption),
        ...(facts && { facts }),
      })),
    },
    facts: parts.flatMap(({ facts = [] }) => facts),
  }),
  assemble: (draft, { identity, seed, facts }) => {
    const menus = draft.parts.map(({ options }, index) =>
      assembleMenu(options, `${identity}#${index + 1}`, `${seed}#${index + 1}`),
    );
    if (menus.some(({ keys }) => keys.length === 0)) return missingKey("in each part at least one option");
    const parts = draft.parts.map(
      ({ stem, upTo }, index): CasePart => ({ stem, upTo, options: menus[index]?.options ?? [] }),
    );
    const key = { parts: menus.map(({ keys }) => ({ options: keys })) };
    return success({ form: draft.form, parts: withPassages(parts, draft.parts, facts), key });
  },
  likelyDifficulty: { authored: "hard", generated: "hard" },

  menus: ({ parts }) => parts,
  keyIds: ({ key }) => key.parts.flatMap(({ options }) => options),
  // Of what needs no choice and does no harm nothing need be said.
  rationales: ({ parts, key }) =>
    parts.flatMap(({ stem, options }, index) =>
      rationalesOf(options, key.parts[index]?.options ?? [], stem).map((rationale) =>
        rationale.isKey || harmfulIds(options).includes(rationale.id)
          ? rationale
          : { ...rationale, isOptional: true as const },
      ),
    ),
  questionFields: ({ parts }) => ({
    options: [],
    parts: parts.map(({ stem, options, upTo }) => ({ stem, options: publicOptions(options), upTo })),
  }),
  feedback: ({ parts }) => ({ harmful: parts.flatMap(({ options }) => harmfulIds(options)) }),
  mapPassages: ({ parts, ...item }, change) => ({
    ...item,
    parts: parts.map(({ passage, ...part }) => ({ ...part, ...(passage && { passage: change(passage) }) })),
  }),
  report: ({ parts, key }) =>
    parts.flatMap(({ stem, upTo, options }, index) => [
      `${stem} (up to ${upTo})`,
      ...options.map((option) => `  ${reportedOption(option, key.parts[index]?.options ?? [])}`),
    ]),

  // A choice named twice is one choice, and more than allowed are an answer too: it scores 0.
  read: ({ form, parts }, answer) => {
    if (!("parts" in answer) || answer.parts.length !== parts.length) return undefined;
    const isOwn = ({ options }: CasePart, index: number) =>
      answer.parts[index]?.options.every((id) => options.some((option) => option.id === id));
    return parts.every(isOwn) ? { form, ...answer } : undefined;
  },
  score: ({ parts, key }, answer) => {
    const scores = parts.map(({ upTo, options }, index) => {
      const rule = { upTo, key: key.parts[index]?.options ?? [], harmful: harmfulIds(options) };
      return scorePart(rule, answer.parts[index]?.options ?? []).score;
    });
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  },

  judged: ({ parts }) => parts.flatMap(({ options }, index) => judgedOptions(options, index)),
  predicate: ({ parts }, quotesOf) => ({
    sentence: "its evidence stands in a quote of the facts that its part rests on",
    judge: (text, index) => {
      const part = parts[index];
      const option = part?.options.find((option) => foldWords(option.text) === foldWords(text));
      return part && option && judgeEvidence(option.evidence ?? option.text, quotesOf(part.facts));
    },
  }),
  doubts: ({ parts }, quotesOf, language) =>
    parts.map(({ options, facts, onlyKey }) => ({ ...undecidedKey(options, quotesOf(facts), language), onlyKey })),

  // Most options of a menu are there to be passed over: no key stands out among them.
  bareItems: ({ parts }) => parts.map(({ stem, options }) => bareMenu(stem, options, [])),
  checkOptions: ({ parts, key }) =>
    parts.flatMap((part, index) => checkPart(part, key.parts[index]?.options ?? [], `part ${index + 1}`)),
};

/** The options of a menu that no applicant may choose without doing harm. */
const harmfulIds = (options: readonly Option[]): string[] =>
  options.filter(({ harmful }) => harmful).map(({ id }) => id);

/** Who may choose everything, or must choose what does harm, is asked nothing. */
const checkPart = ({ options, upTo }: CasePart, keys: readonly string[], part: string): Explanation[] => [
  ...repeatedOptions(options).map(({ text }) => ({
    message: `${part} has the option “${text}” twice`,
    suggestion: "Take one out, or tell them apart.",
  })),
  ...options
    .filter(({ id, harmful }) => harmful && keys.includes(id))
    .map(({ text }) => ({
      message: `in ${part}, “${text}” is a key and harmful`,
      suggestion: "Take out `key` or `harmful`.",
    })),
  ...(keys.length > upTo
    ? [
        {
          message: `${part} has ${keys.length} keys and allows ${upTo}`,
          suggestion: "Raise its `upTo`, or take a key out.",
        },
      ]
    : []),
  ...(upTo >= options.length
    ? [
        {
          message: `${part} allows ${upTo} of ${options.length} options`,
          suggestion: "Lower its `upTo`, or add options.",
        },
      ]
    : []),
];
