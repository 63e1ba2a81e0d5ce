import { type NumberReading, readNumbers } from "./number-rows";

/** "Over 40" beside "30 to 40": the end of a row of ranges. */
const open =
  /^(?:over|under|above|below|more than|less than|fewer than|at least|at most|up to|or more|or less|and over|and under|beyond)$/;

/** The options that are numbers, dates or ranges, where all but one at most are, and all say the same beside their figures. */
export const numericOptions = (options: readonly string[]): NumberReading[] | undefined => {
  const numeric = options.map(readNumbers).filter(({ amounts }) => amounts.length > 0);
  const isNumeric = numeric.length >= Math.max(2, options.length - 1);
  const isOpenEnded = numeric.some(({ frame }) => open.test(frame));
  const isOfOneFrame = isOpenEnded || new Set(numeric.map(({ frame }) => frame)).size === 1;
  return isNumeric && isOfOneFrame ? numeric : undefined;
};
