/** The name of the boxes of a part, counted from 0. A form sends nothing for a box that is empty. */
export const partField = (part: number): string => `part${part + 1}`;
