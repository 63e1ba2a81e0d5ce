import type { DraftItem } from "./draft-item";
import type { ChoiceItem, NumericItem } from "./item";
import { mixOrdering } from "./mix-ordering";
import { optionId } from "./option-id";
import { orderOptions } from "./order-options";

/** Options with ids, in the order shown, and the key. Undefined where the draft has not the keys that its form asks for. */
export const draftAnswer = (draft: DraftItem): ChoiceItem | NumericItem | undefined => {
  if (draft.form === "numeric") {
    const { form, unit, tolerance, rationale, number } = draft;
    return { form, ...(unit === undefined ? {} : { unit }), tolerance, rationale, key: { number } };
  }
  const options = draft.options.map(({ text, rationale, misconception }) => ({
    id: optionId(draft.identity, text),
    text,
    rationale,
    ...(misconception === undefined ? {} : { misconception }),
  }));
  const seed = draft.origin.kind === "generated" ? draft.origin.seed : draft.identity;
  if (draft.form === "ordering") {
    return { form: draft.form, options: mixOrdering(options, seed), key: { order: options.map(({ id }) => id) } };
  }
  const right = new Set(options.filter((_, place) => draft.options[place]?.right).map(({ id }) => id));
  const shown = orderOptions(options, seed);
  const keys = shown.map(({ id }) => id).filter((id) => right.has(id));
  const [option] = keys;
  if (option === undefined) return undefined;
  if (draft.form === "multiple-response") return { form: draft.form, options: shown, key: { options: keys } };
  return keys.length === 1 ? { form: draft.form, options: shown, key: { option } } : undefined;
};
