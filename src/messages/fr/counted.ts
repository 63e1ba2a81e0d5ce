import { formatNumber } from "../format-number";
import { isOne } from "../is-one";

/** « 0 guide », « 2 guides » : zéro et un demandent le singulier, et un nombre ne quitte pas son nom. */
export const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, "fr")}\u00a0${isOne(count, "fr") ? one : many}`;
