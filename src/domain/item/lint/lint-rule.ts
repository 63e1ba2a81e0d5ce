import type { FactIndex } from "../../article/agreement/restated-numbers";
import type { ItemDiagnostic } from "../../diagnostic";
import type { RuleCode } from "../../rule-name";
import type { CompileContext } from "../compile/compile-context";
import type { Item } from "../item";
import { subjectOf } from "../item-identity";
import type { ItemModel } from "../models/item-model";
import type { BareItem } from "./bare-item";

type Metadata<Code extends RuleCode> = {
  code: Code;
  severity: ItemDiagnostic["severity"];
  /** Without it no learner could answer or trust the item: commands print `block` for such an error. The same for all rules of a code. */
  blocks?: true;
  /** The literature of item writing, or the standard, that the rule comes from. */
  source: string;
  /** What to do about it. */
  suggestion: string;
};

/** A rule over the wording of one question, whoever wrote it. */
export type WordingRule<Code extends RuleCode = RuleCode> = Metadata<Code> & {
  scope: "wording";
  /** It weighs lengths, figures and signs; the others read English words, and are silent in other languages. */
  readsAnyLanguage?: true;
  /** Kinds of models to whose items it does not apply. */
  unfit?: readonly ItemModel["kind"][];
  /** It is silent on combinations of statements, the K-type, of which L23 speaks. */
  unlessComplex?: true;
  /** It speaks of questions alone that have options which are right by themselves; an ordering has none. */
  needsKey?: true;
  /** It reads the stem without the value of a table: "is not a licence" is what the fact says, and no way of asking. */
  withoutValue?: true;
  /** What is wrong, as the end of a sentence; undefined where it stays quiet. */
  judge: (item: BareItem) => string | undefined;
};

/** A rule over one question that stands by itself, and whose form is a single best answer. */
export type StandaloneRule<Code extends RuleCode = RuleCode> = Metadata<Code> & {
  scope: "standalone";
  judge: (item: BareItem) => string | undefined;
};

/** What an item rule or an article rule finds. `suggestion`: where more can be said than the rule says of itself. */
export type RuleDiagnostic = Pick<ItemDiagnostic, "subject" | "message"> & Partial<Pick<ItemDiagnostic, "suggestion">>;

/** A rule over one compiled item and the facts behind it. */
export type ItemRule<Code extends RuleCode = RuleCode> = Metadata<Code> & {
  scope: "item";
  /** It is silent about an item that this rule reports: it would report one error twice. */
  unless?: Pick<LintRule, "code">;
  check: (item: Item, context: CompileContext, index: FactIndex) => RuleDiagnostic[];
};

/** A rule over all items of an article together. */
export type ArticleRule<Code extends RuleCode = RuleCode> = Metadata<Code> & {
  scope: "article";
  /** It speaks of the article, by its slug, and not of single items. */
  ofWhole?: true;
  check: (items: readonly Item[], context: CompileContext) => RuleDiagnostic[];
};

export type LintRule<Code extends RuleCode = RuleCode> =
  | WordingRule<Code>
  | StandaloneRule<Code>
  | ItemRule<Code>
  | ArticleRule<Code>;

/** Something about one item, after the words of its stem. */
export const aboutItem = (item: Item, message: string, suggestion?: string): RuleDiagnostic => ({
  subject: subjectOf(item),
  message: `“${item.stem}”: ${message}.`,
  ...(suggestion !== undefined && { suggestion }),
});

/** What a rule over compiled items says, as a diagnostic. */
export const toDiagnostics = (rule: LintRule, found: readonly RuleDiagnostic[]): ItemDiagnostic[] =>
  found.map(({ subject, message, suggestion = rule.suggestion }) => ({
    rule: rule.code,
    severity: rule.severity,
    subject,
    message,
    suggestion,
  }));

/** The facts that an item rests on, of those of its article. */
export const ownFacts = (item: Item, { facts }: FactIndex): FactIndex["facts"] =>
  facts.filter(({ fact }) => item.facts.some(({ id }) => id === fact.id));
