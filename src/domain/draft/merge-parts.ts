import { mergeTexts } from "./merge-texts";

/** A part of a text. `key`: by which it is known again in another version; no other part has it. */
export type TextPart = { key: string; text: string };

type Versions = { base: string | undefined; own: string | undefined; other: string | undefined };

const isSame = (one: string | undefined, another: string | undefined): boolean => one?.trim() === another?.trim();

/** What both made of a part; undefined where it goes. What one took out and the other changed stays. */
const mergePart = ({ base, own, other }: Versions): { text: string | undefined; conflicts: number } => {
  if (own !== base && (isSame(other, base) || isSame(own, other))) return { text: own, conflicts: 0 };
  if (isSame(own, base)) return { text: other, conflicts: 0 };
  if (own === undefined || other === undefined) return { text: own ?? other, conflicts: 0 };
  return mergeTexts(base ?? "", own, other);
};

/** Puts keys that another version has into an order: by the order that is given, else behind what they followed there. */
const insertKeys = (into: readonly string[], from: readonly string[], order: readonly string[]): string[] =>
  from.reduce<string[]>(
    (keys, key, index) => {
      if (keys.includes(key)) return keys;
      const above = new Set(order.includes(key) ? order.slice(0, order.indexOf(key)) : from.slice(0, index));
      const at = keys.findLastIndex((each) => above.has(each)) + 1;
      return keys.toSpliced(at, 0, key);
    },
    [...into],
  );

const textsOf = (parts: readonly TextPart[]): Map<string, string> => new Map(parts.map(({ key, text }) => [key, text]));

/**
 * What two people made of one text, part by part: what only one of them changed, added or took out is as they have it, wherever
 * it stands, and a part that both changed is merged line by line. Parts that only one has come in their place of `order`, the
 * keys as a whole text has them.
 */
export const mergeParts = (
  base: readonly TextPart[],
  own: readonly TextPart[],
  other: readonly TextPart[],
  order: readonly string[] = [],
): { parts: TextPart[]; conflicts: number } => {
  const [before, mine, theirs] = [textsOf(base), textsOf(own), textsOf(other)];
  const inAll = (parts: ReadonlyMap<string, string>) =>
    [...parts.keys()].filter((key) => [before, mine, theirs].every((version) => version.has(key)));
  const isMoved = inAll(theirs).join("\n") !== inAll(before).join("\n");
  const isUnmoved = [...mine.keys()].join("\n") === [...before.keys()].join("\n");
  const [first, second] = isMoved || isUnmoved ? [theirs, mine] : [mine, theirs];
  const keys = insertKeys([...first.keys()], [...second.keys()], order);
  let conflicts = 0;
  const parts = keys.flatMap((key): TextPart[] => {
    const merged = mergePart({ base: before.get(key), own: mine.get(key), other: theirs.get(key) });
    conflicts += merged.conflicts;
    return merged.text === undefined ? [] : [{ key, text: merged.text }];
  });
  return { parts, conflicts };
};
