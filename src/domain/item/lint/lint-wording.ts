import type { ItemDiagnostic } from "../../diagnostic";
import type { Audience } from "../compile/compile-context";
import { formOf } from "../forms/forms";
import type { Item } from "../item";
import { subjectOf } from "../item-identity";
import type { ItemModel } from "../models/item-model";
import type { BareItem } from "./bare-item";
import { judgeWording } from "./judge-wording";
import { wordingRules } from "./lint-rules";

/** What the rules of wording say of a compiled item. Most read English words; in other languages the rest alone speak. `kind`: of the model that made it. */
export const lintWording = (
  item: Item,
  { language, glossary }: Audience,
  kind?: ItemModel["kind"],
): ItemDiagnostic[] => {
  const rules = wordingRules.filter(
    ({ readsAnyLanguage, unfit }) =>
      (language === "en" || readsAnyLanguage) && !(kind !== undefined && unfit?.includes(kind)),
  );
  const bareItems = formOf(item)
    .bareItems(item)
    .map((bare): BareItem => ({ ...bare, knownAbbreviations: glossary }));
  return bareItems.flatMap((bare) =>
    judgeWording(rules, ({ withoutValue }) => (withoutValue ? heldOut(bare, item) : bare)).map(
      ({ rule: { code, severity, suggestion }, message }): ItemDiagnostic => ({
        rule: code,
        severity,
        subject: subjectOf(item),
        message: `“${bare.stem}”: ${message}.`,
        suggestion,
      }),
    ),
  );
};

/** The question with the value of a table held out. */
const heldOut = (bare: BareItem, { origin }: Item): BareItem => {
  const value = origin.kind === "generated" ? origin.slots.value : undefined;
  return value === undefined ? bare : { ...bare, stem: bare.stem.replace(value, "…") };
};
