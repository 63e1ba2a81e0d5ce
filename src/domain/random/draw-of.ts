import { hashText } from "../hash-text";

/**
 * A number from 0 to just under 1 that stays with a name: names are spread evenly, in no order that means anything.
 * 13 hex digits are as many as a floating-point number holds exactly.
 */
export const drawOf = (name: string): number => Number.parseInt(hashText(name).slice(0, 13), 16) / 2 ** 52;
