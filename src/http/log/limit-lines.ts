/**
 * Counts lines of one kind, so that they do not fill a log: at most `most` in `ms`. A turn gives how many were left out
 * since the last line that was written, or nothing where this one is left out too. `now`: in ms.
 */
export const limitLines = (most: number, ms: number): ((now: number) => number | undefined) => {
  let window = { since: Number.NEGATIVE_INFINITY, lines: 0 };
  let leftOut = 0;
  return (now) => {
    if (now - window.since >= ms) window = { since: now, lines: 0 };
    if (window.lines >= most) {
      leftOut += 1;
      return undefined;
    }
    window.lines += 1;
    const count = leftOut;
    leftOut = 0;
    return count;
  };
};
