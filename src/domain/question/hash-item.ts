import { canonicalJson } from "../canonical-json";
import { hashText } from "../hash-text";
import type { Item } from "./item";

/**
 * The version of an item: all that a learner meets. Out stay the day its source was read and from which copy, because
 * reading a page again changes nothing that was asked, and the proof, which follows from the rest.
 */
export const hashItem = (item: Item): string => {
  const { proof: _proof, passage, ...asked } = item;
  const { checked: _checked, copy: _copy, ...source } = passage.source;
  return hashText(canonicalJson({ ...asked, passage: { ...passage, source } }));
};
