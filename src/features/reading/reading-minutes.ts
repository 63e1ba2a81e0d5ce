/** Words a minute of a careful reader in a second language (Brysbaert 2019 gives 238 for native readers). */
const wordsPerMinute = 180;

/** How long a text of so many words takes to read, in whole minutes, at least one. */
const minutesFor = (messages: number): number => Math.max(1, Math.round(messages / wordsPerMinute));

/** How long the passages take to read. */
export const readingMinutes = (passages: string[]): number =>
  minutesFor(passages.join(" ").split(/\s+/).filter(Boolean).length);
