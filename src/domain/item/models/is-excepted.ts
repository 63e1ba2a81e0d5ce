import { foldWords } from "../../text/words/fold-words";
import type { ItemModel } from "./item-model";

/** Whether an editor has forbidden these slots together. An entry that names a slot which is not there forbids nothing. */
export const isExcepted = ({ except }: Pick<ItemModel, "except">, slots: Record<string, string>): boolean =>
  except.some((entry) =>
    Object.entries(entry).every(([slot, value]) => {
      const found = Object.hasOwn(slots, slot) ? slots[slot] : undefined;
      return found !== undefined && foldWords(found) === foldWords(value);
    }),
  );
