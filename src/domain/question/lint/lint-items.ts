import { languageOfEdition } from "../../article/edition";
import { indexFacts } from "../../article/restated-numbers";
import type { Finding } from "../finding";
import type { Grounds } from "../grounds";
import type { Item } from "../item";
import { l01KeysLongest } from "./l01-keys-longest";
import { l19KeyWithoutSlots } from "./l19-key-without-slots";
import { l22NoObjectiveOrGivenAway } from "./l22-no-objective-or-given-away";
import { l24NearDuplicate } from "./l24-near-duplicate";
import { l25KeyPositions } from "./l25-key-positions";
import { l26KeyNotProved } from "./l26-key-not-proved";
import { l27NoRationaleOrSource } from "./l27-no-rationale-or-source";
import { l28Options } from "./l28-options";
import { l31NumberNotStated } from "./l31-number-not-stated";
import { lintWording } from "./lint-wording";
import { repeatedIdentities } from "./repeated-identities";

/** What all rules say of the items of an article: of each by itself, of all together, and of how they are worded. */
export const lintItems = (items: readonly Item[], grounds: Grounds): Finding[] => {
  const { reader, models, slug } = grounds;
  const index = indexFacts(grounds.facts, languageOfEdition(slug));
  const kinds = new Map(models.map(({ id, kind }) => [id, kind]));
  const kindOf = ({ origin }: Item) => (origin.kind === "generated" ? kinds.get(origin.model) : undefined);
  /** A number that does not agree is told where the key is proved; else it is the same fault twice. */
  const proofOf = (item: Item): Finding[] => {
    const unproved = l26KeyNotProved(item, grounds);
    return unproved.length > 0 ? unproved : l31NumberNotStated(item, index);
  };
  return [
    ...items.flatMap((item) => [
      ...proofOf(item),
      ...l27NoRationaleOrSource(item),
      ...l28Options(item),
      ...(reader ? lintWording(item, reader, kindOf(item)) : []),
    ]),
    ...repeatedIdentities(items),
    ...l19KeyWithoutSlots(items, grounds),
    ...l22NoObjectiveOrGivenAway(items),
    ...l24NearDuplicate(items),
    ...l01KeysLongest(items, slug),
    ...l25KeyPositions(items, slug),
  ];
};
