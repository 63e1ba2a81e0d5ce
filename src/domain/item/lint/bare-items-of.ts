import type { Item } from "../item";
import { keyIds } from "../key-ids";
import type { BareItem } from "./bare-item";

/**
 * A compiled item as the rules of wording see it; of a case each part. Options of an ordering are all right, and of a
 * menu most are there to be passed over: no key stands out among them, so such items have none here.
 */
export const bareItemsOf = (item: Item, mayStand: ReadonlySet<string>): BareItem[] => {
  if (item.form === "numeric") return [{ stem: item.stem, options: [], keys: [], mayStand }];
  if (item.form === "decision-case") {
    return item.parts.map(({ stem, options }) => ({
      stem,
      options: options.map(({ text }) => text),
      keys: [],
      mayStand,
    }));
  }
  const right = item.form === "ordering" ? [] : keyIds(item);
  const keys = item.options.flatMap(({ id }, index) => (right.includes(id) ? [index] : []));
  return [{ stem: item.stem, options: item.options.map(({ text }) => text), keys, mayStand }];
};
