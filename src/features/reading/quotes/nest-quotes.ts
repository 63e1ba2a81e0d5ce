/** A fact's quote as a range of a passage's text, and the quotes inside it. */
export type PositionedQuote = { fact: string; start: number; end: number; inner: PositionedQuote[] };

/**
 * Elements cannot overlap, so quotes are nested. Where two overlap in part, the one that starts first
 * is drawn out to the end of the other: each quote then stands whole in one element.
 */
export const nestQuotes = (quotes: { fact: string; start: number; end: number }[]): PositionedQuote[] => {
  const roots: PositionedQuote[] = [];
  let open: PositionedQuote[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    open = open.filter((outer) => outer.end > quote.start);
    for (const outer of open) outer.end = Math.max(outer.end, quote.end);
    const positioned = { ...quote, inner: [] };
    (open.at(-1)?.inner ?? roots).push(positioned);
    open.push(positioned);
  }
  return roots;
};
