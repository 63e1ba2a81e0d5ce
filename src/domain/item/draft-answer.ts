import type { DraftItem, DraftOption } from "./draft-item";
import type { FormItem } from "./item";
import { optionId } from "./option-id";
import { orderOptions } from "./order-options";
import { shuffleOrdering } from "./shuffle-ordering";

/** Options with ids, in the order shown, and the key. Undefined where the draft has not the keys that its form asks for. */
export const draftAnswer = (draft: DraftItem): FormItem | undefined => {
  const seed = draft.origin.kind === "generated" ? draft.origin.seed : draft.identity;
  switch (draft.form) {
    case "numeric": {
      const { form, unit, tolerance, rationale, number } = draft;
      return { form, ...(unit === undefined ? {} : { unit }), tolerance, rationale, key: { number } };
    }
    case "ordering": {
      const { options } = withIds(draft.options, draft.identity);
      return { form: draft.form, options: shuffleOrdering(options, seed), key: { order: options.map(({ id }) => id) } };
    }
    case "decision-case": {
      const menus = draft.parts.map(({ options }, index) =>
        draftMenu(options, `${draft.identity}#${index + 1}`, `${seed}#${index + 1}`),
      );
      if (menus.some(({ keys }) => keys.length === 0)) return undefined;
      const parts = draft.parts.map(({ stem, upTo }, index) => ({ stem, upTo, options: menus[index]?.options ?? [] }));
      return { form: draft.form, parts, key: { parts: menus.map(({ keys }) => ({ options: keys })) } };
    }
    default: {
      const { options, keys } = draftMenu(draft.options, draft.identity, seed);
      const [option] = keys;
      if (option === undefined) return undefined;
      if (draft.form === "multiple-response") return { form: draft.form, options, key: { options: keys } };
      return keys.length === 1 ? { form: draft.form, options, key: { option } } : undefined;
    }
  }
};

/** `place`: what makes the ids of this menu its own; in a case the identity and the number of the part. */
const withIds = (drafted: readonly DraftOption[], index: string) => {
  const options = drafted.map(({ text, rationale, misconception, harmful }) => ({
    id: optionId(index, text),
    text,
    rationale,
    ...(misconception === undefined ? {} : { misconception }),
    ...(harmful === undefined ? {} : { harmful }),
  }));
  return { options, right: new Set(options.filter((_, index) => drafted[index]?.right).map(({ id }) => id)) };
};

const draftMenu = (drafted: readonly DraftOption[], index: string, seed: string) => {
  const { options, right } = withIds(drafted, index);
  const shown = orderOptions(options, seed);
  return { options: shown, keys: shown.map(({ id }) => id).filter((id) => right.has(id)) };
};
