import { formatNumber } from "../format-number";

/** "1 guide", "2 guides", "1,200 questions". */
export const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, "en")} ${count === 1 ? one : many}`;
