import { formatNumber } from "../format-number";
import { isOne } from "../is-one";

/** "1 guide", "2 guides", "1,200 questions". */
export const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, "en")} ${isOne(count, "en") ? one : many}`;
