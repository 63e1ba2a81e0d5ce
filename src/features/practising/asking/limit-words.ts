/** How many choices are made in a menu, and what comes of one too many. Nothing is said before the first. */
export const limitWords = (chosen: number, upTo: number): string => {
  if (chosen === 0) return "";
  return chosen > upTo ? `${chosen} chosen: that is too many, and scores 0.` : `${chosen} of ${upTo} chosen.`;
};
