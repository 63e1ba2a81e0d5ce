import { hashText } from "../hash-text";

/** A number from 0 to just under 1 that stays with a name: names are spread evenly, and in no order that means anything. */
export const drawOf = (name: string): number => Number.parseInt(hashText(name).slice(0, 8), 16) / 2 ** 32;
