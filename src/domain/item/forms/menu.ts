import type { Explanation } from "../../diagnostic";
import { failure } from "../../result";
import { orderOptions } from "../compile/order-options";
import type { BareItem } from "../lint/bare-item";
import { repeatedOptions } from "../lint/repeated-options";
import type { DraftOption, Option } from "../option";
import { optionId } from "../option";
import type { Rationale } from "./form-definition";

type AuthoredOption = { text: string; key?: true; rationale?: string; misconception?: string; harmful?: true };

/** A written option on its way to being compiled. */
export const draftOption = ({ text, key, rationale = "", misconception, harmful }: AuthoredOption): DraftOption => ({
  text,
  rationale,
  isKey: key === true,
  ...(misconception === undefined ? {} : { misconception }),
  ...(harmful === undefined ? {} : { harmful }),
});

/** Options with their ids, in the order written. `owner`: what makes the ids its own; in a case the item's identity and the number of the part. */
export const withIds = (drafted: readonly DraftOption[], owner: string): Option[] =>
  drafted.map(({ text, rationale, misconception, harmful }) => ({
    id: optionId(owner, text),
    text,
    rationale,
    ...(misconception === undefined ? {} : { misconception }),
    ...(harmful === undefined ? {} : { harmful }),
  }));

/** What is said where a menu has not the keys that it needs. */
export const missingKey = (needed: string) =>
  failure({ message: `${needed} must be the key`, suggestion: `Mark ${needed} with \`key: true\`.` });

/** Options with ids, in the order shown, and which of them are keys. */
export const assembleMenu = (
  drafted: readonly DraftOption[],
  owner: string,
  seed: string,
): { options: Option[]; keys: string[] } => {
  const unordered = withIds(drafted, owner);
  const right = new Set(unordered.filter((_, index) => drafted[index]?.isKey).map(({ id }) => id));
  const options = orderOptions(unordered, seed);
  return { options, keys: options.map(({ id }) => id).filter((id) => right.has(id)) };
};

/** Why each option of a menu is right or wrong. `stem`: the question above it, where it is not the item's stem. */
export const rationalesOf = (options: readonly Option[], keys: readonly string[], stem = ""): Rationale[] =>
  options.map(({ id, text, rationale }) => ({ id, of: text, stem, text: rationale, isKey: keys.includes(id) }));

export const publicOptions = (options: readonly Option[]) => options.map(({ id, text }) => ({ id, text }));

/** A menu as the rules of wording see it. */
export const bareMenu = (
  stem: string,
  options: readonly Option[],
  keys: readonly string[],
): Omit<BareItem, "knownAbbreviations"> => ({
  stem,
  options: options.map(({ text }) => text),
  keys: options.flatMap(({ id }, index) => (keys.includes(id) ? [index] : [])),
});

/** What the proof judges of a menu. */
export const judgedOptions = (options: readonly Option[], index = 0) =>
  options.map(({ id, text }) => ({ option: id, text, index }));

/** Whether the ids are options of the menu, each named once. */
export const areOwn = (options: readonly Option[], ids: readonly string[]): boolean =>
  new Set(ids).size === ids.length && ids.every((id) => options.some((option) => option.id === id));

/** The options that read alike. */
export const checkRepeats = (options: readonly Option[]): Explanation[] =>
  repeatedOptions(options).map(({ text }) => ({
    message: `the option “${text}” stands there twice`,
    suggestion: "Take one out, or tell them apart.",
  }));

/** Of a choice: 3 to 5 options, all different. */
export const checkChoice = (options: readonly Option[]): Explanation[] => [
  ...(options.length < 3 || options.length > 5
    ? [{ message: `it has ${options.length} options`, suggestion: "Offer 3 to 5." }]
    : []),
  ...checkRepeats(options),
];

/** An option in a report for editors: a ✓ before what is right, a ! before what does harm. */
export const reportedOption = ({ id, text, harmful }: Option, keys: readonly string[]): string =>
  `${keys.includes(id) ? "✓" : harmful ? "!" : "·"} ${text}`;
