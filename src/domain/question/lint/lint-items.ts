import type { Finding } from "../finding";
import type { Grounds } from "../grounds";
import type { Item } from "../item";
import { l24NearDuplicate } from "./l24-near-duplicate";
import { l26KeyNotProved } from "./l26-key-not-proved";
import { l27NoRationaleOrSource } from "./l27-no-rationale-or-source";
import { l28Options } from "./l28-options";
import { repeatedIdentities } from "./repeated-identities";

/** The rules that stop publication, over all items of an article. */
export const lintItems = (items: readonly Item[], grounds: Grounds): Finding[] => [
  ...items.flatMap((item) => [...l26KeyNotProved(item, grounds), ...l27NoRationaleOrSource(item), ...l28Options(item)]),
  ...repeatedIdentities(items),
  ...l24NearDuplicate(items),
];
