import type { Audience } from "../compile-context";
import type { ItemDiagnostic } from "../diagnostic";
import type { Item } from "../item";
import type { ItemModel } from "../models/item-model";
import { subjectOf } from "../subject-of";
import type { BareItem } from "./bare-item";
import { bareItemsOf } from "./bare-items-of";
import { bareRules } from "./bare-rules";

/** Rules that weigh lengths, figures and signs, and so read any language. */
const readAnyLanguage = new Set(["L01", "L20", "L23"]);

/**
 * What rules do not apply to what models of a kind make. A statement form ("Which statement about {row} is right?") is
 * generated from proved statements about one row, and is asked for as such. Names of rows are as long as they are, and each
 * is the key of one question and a distractor of the others, so that its length tells nothing.
 */
const unfit: Partial<Record<ItemModel["kind"], readonly string[]>> = {
  "true-statement": ["L17", "L18"],
  "row-with-value": ["L01"],
  "all-that-apply": ["L01"],
};

/** What the rules of wording say of a compiled item. Most read English words; in other languages the rest alone speak. `kind`: of the model that made it. */
export const lintWording = (
  item: Item,
  { language, glossary }: Audience,
  kind?: ItemModel["kind"],
): ItemDiagnostic[] => {
  const reads = (rule: string) => language === "en" || readAnyLanguage.has(rule);
  const silent = (kind && unfit[kind]) ?? [];
  const rules = bareRules.filter(({ rule }) => reads(rule) && !silent.includes(rule));
  return bareItemsOf(item, glossary).flatMap((bare) =>
    rules.flatMap(({ rule, severity, suggestion, judge }): ItemDiagnostic[] => {
      const problemText = judge(rule === "L12" ? askedOf(bare, item) : bare);
      const message = `“${bare.stem}”: ${problemText}.`;
      return problemText === undefined ? [] : [{ rule, severity, subject: subjectOf(item), message, suggestion }];
    }),
  );
};

/** The question with the value of a table held out: "is not a licence" is what the fact says, and no way of asking. */
const askedOf = (bare: BareItem, { origin }: Item): BareItem => {
  const value = origin.kind === "generated" ? origin.slots.value : undefined;
  return value === undefined ? bare : { ...bare, stem: bare.stem.replace(value, "…") };
};
