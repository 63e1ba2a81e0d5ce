import { canonicalJson } from "../canonical-json";
import { hashText } from "../hash-text";
import type { FormItem, Item, Passage } from "./item";

/**
 * The version of an item: all that a learner meets. Out stay the day its source was read and from which copy, because
 * reading a page again changes nothing that was asked, the proof, which follows from the rest, and what it may not stand
 * beside.
 */
export const hashItem = (item: Item): string => {
  const { proof: _proof, enemies: _enemies, passage, ...asked } = item;
  return hashText(canonicalJson({ ...withoutReading(asked), passage: hashedFields(passage) }));
};

const hashedFields = ({ source: { checked: _checked, copy: _copy, ...source }, ...passage }: Passage) => ({
  ...passage,
  source,
});

const withoutReading = (asked: FormItem) =>
  asked.form === "decision-case"
    ? {
        ...asked,
        parts: asked.parts.map(({ passage, ...part }) => ({
          ...part,
          ...(passage && { passage: hashedFields(passage) }),
        })),
      }
    : asked;
