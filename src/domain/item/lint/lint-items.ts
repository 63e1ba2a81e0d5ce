import { languageOfEdition } from "../../article/edition";
import { indexFacts } from "../../article/restated-numbers";
import type { CompileContext } from "../compile-context";
import type { ItemDiagnostic } from "../diagnostic";
import type { Item } from "../item";
import { l31NumberNotStated } from "./l31-number-not-stated";
import { lintWording } from "./lint-wording";
import { repeatedIdentities } from "./repeated-identities";
import { l19KeyWithoutSlots } from "./rules/key-independent-of-slots";
import { l25KeyPositions } from "./rules/key-position-bias";
import { l01KeysLongest } from "./rules/longest-keys-of-article";
import { l27NoRationaleOrSource } from "./rules/missing-rationale-or-source";
import { l24NearDuplicate } from "./rules/near-duplicate";
import { l22NoObjectiveOrGivenAway } from "./rules/no-objective-or-cueing";
import { l28Options } from "./rules/option-count";
import { l26KeyNotProved } from "./rules/unproved-key";

/** What all rules say of the items of an article: of each by itself, of all together, and of how they are worded. */
export const lintItems = (items: readonly Item[], context: CompileContext): ItemDiagnostic[] => {
  const { reader, models, slug } = context;
  const index = indexFacts(context.facts, languageOfEdition(slug));
  const kinds = new Map(models.map(({ id, kind }) => [id, kind]));
  const kindOf = ({ origin }: Item) => (origin.kind === "generated" ? kinds.get(origin.model) : undefined);
  /** A number that does not agree is told where the key is proved; else it is the same fault twice. */
  const proofOf = (item: Item): ItemDiagnostic[] => {
    const unproved = l26KeyNotProved(item, context);
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
    ...l19KeyWithoutSlots(items, context),
    ...l22NoObjectiveOrGivenAway(items),
    ...l24NearDuplicate(items),
    ...l01KeysLongest(items, slug),
    ...l25KeyPositions(items, slug),
  ];
};
