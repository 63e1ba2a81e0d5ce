import { canonicalJson } from "../canonical-json";
import { hashText } from "../hash-text";
import type { Item } from "./item";

/**
 * The version of an item: all that a learner meets. Out stay the day its source was read and from which copy, because
 * reading a page again changes nothing that was asked, the proof, which follows from the rest, and what it may not stand
 * beside.
 */
export const hashItem = (item: Item): string => {
  const { proof: _proof, enemies: _enemies, ...content } = item;
  return hashText(canonicalJson(JSON.parse(JSON.stringify(content), withoutReading)));
};

/** Leaves the reading out of the source of every passage, wherever in the item it stands. */
const withoutReading = (name: string, value: unknown): unknown => {
  if (name !== "source" || typeof value !== "object" || value === null) return value;
  const { checked: _checked, copy: _copy, ...source } = { checked: "", copy: "", ...value };
  return source;
};
