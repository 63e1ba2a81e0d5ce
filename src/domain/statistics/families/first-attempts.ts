/**
 * Who got which question right at the first attempt, before any feedback. Three columns of equal length, a row an attempt,
 * the rows of a person together. `familyOf[instance]`: the item model that made the instance, or a family of its own for a
 * written question.
 */
export type FirstAttempts = {
  persons: number;
  families: number;
  familyOf: Int32Array;
  person: Int32Array;
  instance: Int32Array;
  right: Uint8Array;
};
