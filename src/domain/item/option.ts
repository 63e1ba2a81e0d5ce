import { z } from "zod";
import { hashText } from "../hash-text";

/**
 * `misconception`: the wrong belief that makes a distractor tempting; a key has none. `rationale` may be empty where
 * something else explains the option, or where it is neither key nor harmful; `harmful` stands only in the menu of a case.
 */
export type Option = { id: string; text: string; rationale: string; misconception?: string; harmful?: true };

/** An option before it has an id and a position. */
export type DraftOption = Omit<Option, "id"> & { isKey: boolean };

/**
 * Ten hex digits made of what a learner sees anyway, the item's identity and the option's text. Whether it is a key and its position take no
 * part in it, so that an id tells nothing about the key.
 */
export const optionId = (identity: string, text: string): string => hashText(identity, text).slice(0, 10);

/** How an answer names an option, a stem or anything else of its question. */
export const answerIdSchema = z.string().min(1).max(64);

/** What a browser may know of an option before the answer. */
export const publicOptionSchema = z.strictObject({ id: z.string(), text: z.string() });
