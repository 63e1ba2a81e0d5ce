import { hashText } from "../hash-text";

/**
 * Ten hex digits made of what a learner sees anyway, the item's identity and the option's text. Truth and place take no
 * part in it, so that an id tells nothing about the key.
 */
export const optionId = (identity: string, text: string): string => hashText(identity, text).slice(0, 10);
