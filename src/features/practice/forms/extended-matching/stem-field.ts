/** As many as a question of this form may have. */
const mostStems = 5;

/** The name of the list that belongs to a stem, counted from 0. */
export const stemField = (index: number): string => `match${index + 1}`;

export const stemFields = Array.from({ length: mostStems }, (_, index) => stemField(index));
