/** The letter that stands for an option on the screen. */
export const letterOf = (position: number): string => String.fromCharCode(65 + position);
