import { type FactIndex, indexFacts } from "../../article/agreement/restated-numbers";
import { languageOf } from "../../article/article-slug";
import type { ItemDiagnostic } from "../../diagnostic";
import type { CompileContext } from "../compile/compile-context";
import type { Item } from "../item";
import { type ArticleRule, type ItemRule, toDiagnostics } from "./lint-rule";
import { articleRules, itemRules } from "./lint-rules";
import { lintWording } from "./lint-wording";
import { repeatedIdentities } from "./repeated-identities";

/** What all rules say of the items of an article: of each by itself, of all together, and of how they are worded. */
export const lintItems = (items: readonly Item[], context: CompileContext): ItemDiagnostic[] => {
  const { reader, models, articleId } = context;
  const index = indexFacts(context.facts, languageOf(articleId));
  const kinds = new Map(models.map(({ id, kind }) => [id, kind]));
  const modelKindOf = ({ origin }: Item) => (origin.kind === "generated" ? kinds.get(origin.model) : undefined);
  return [
    ...items.flatMap((item) => [
      ...lintItem(item, context, index),
      ...(reader ? lintWording(item, reader, modelKindOf(item)) : []),
    ]),
    ...repeatedIdentities(items),
    ...inOrder.flatMap((rule) => toDiagnostics(rule, rule.check(items, context))),
  ];
};

/** What is said of single items before what is said of the article. */
const inOrder: readonly ArticleRule[] = [...articleRules].sort(
  (one, other) => Number(one.ofWhole ?? false) - Number(other.ofWhole ?? false),
);

const lintItem = (item: Item, context: CompileContext, index: FactIndex): ItemDiagnostic[] => {
  const found: ItemDiagnostic[] = [];
  const isSilent = ({ unless }: ItemRule) => found.some(({ rule }) => rule === unless?.code);
  for (const rule of itemRules)
    if (!isSilent(rule)) found.push(...toDiagnostics(rule, rule.check(item, context, index)));
  return found;
};
