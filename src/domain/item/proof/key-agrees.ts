import { formOf } from "../forms/forms";
import type { Item } from "../item";
import type { Proof } from "./proof";

/** Whether exactly the key satisfies the proof: every option was judged, every key holds and no distractor does. */
export const keyAgrees = (item: Item, { evaluations }: Proof): boolean => {
  const { keyIds, judged } = formOf(item);
  const keys = keyIds(item);
  const options = judged(item).map(({ option }) => option);
  return (
    options.length === evaluations.length &&
    keys.length > 0 &&
    keys.every((key) => options.includes(key)) &&
    evaluations.every(({ option, satisfies }) => options.includes(option) && satisfies === keys.includes(option))
  );
};
