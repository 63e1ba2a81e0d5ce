/**
 * `misconception`: the wrong belief that makes a distractor tempting; a key has none. `rationale` may be empty only in
 * the menu of a case, at an option that is neither key nor harmful; `harmful` stands only there.
 */
export type Option = { id: string; text: string; rationale: string; misconception?: string; harmful?: true };

/** An option before it has an id and a position. */
export type DraftOption = Omit<Option, "id"> & { right: boolean };
