/** The signs that GIFT gives a meaning. */
const controls = "~=#{}:";

/**
 * Text whose escapes are read. `control` has the length of `text`, and at each index the sign that stands there where it has
 * its meaning, a space where it is text.
 */
export type MarkedText = { text: string; control: string };

export const readEscapes = (raw: string): MarkedText => {
  const text: string[] = [];
  const control: string[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const sign = raw.charAt(index);
    const next = raw.charAt(index + 1);
    const isEscape = sign === "\\" && next !== "" && `${controls}\\n`.includes(next);
    if (isEscape) index += 1;
    text.push(isEscape ? (next === "n" ? "\n" : next) : sign);
    control.push(!isEscape && controls.includes(sign) ? sign : " ");
  }
  return { text: text.join(""), control: control.join("") };
};

export const sliceMarked = ({ text, control }: MarkedText, start: number, end?: number): MarkedText => ({
  text: text.slice(start, end),
  control: control.slice(start, end),
});

/** The parts between the signs of a kind, the one before the first included; each later one with its sign. */
export const splitMarked = (marked: MarkedText, signs: RegExp): { sign: string; part: MarkedText }[] => {
  const ends = [...marked.control.matchAll(signs)].map(({ index }) => index);
  return [-1, ...ends].map((start, number) => ({
    sign: start < 0 ? "" : marked.control.charAt(start),
    part: sliceMarked(marked, start + 1, ends[number]),
  }));
};
