/** Words a minute of a careful reader in a second language (Brysbaert 2019 gives 238 for native readers). */
const wordsPerMinute = 180;

/** How long the passages take to read, in whole minutes, at least one. */
export const readingMinutes = (passages: string[]): number => {
  const words = passages.join(" ").split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / wordsPerMinute));
};
