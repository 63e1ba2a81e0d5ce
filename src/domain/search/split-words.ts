/** The words of a folded text. */
export const splitWords = (folded: string): string[] => (folded === "" ? [] : folded.split(" "));
