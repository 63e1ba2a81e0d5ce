/**
 * `misconception`: the wrong belief that makes a distractor tempting; a key has none. `rationale` may be empty where
 * something else explains the option, or where it is neither key nor harmful; `harmful` stands only in the menu of a case.
 */
export type Option = { id: string; text: string; rationale: string; misconception?: string; harmful?: true };

/** An option before it has an id and a position. */
export type DraftOption = Omit<Option, "id"> & { right: boolean };
