/** JSON with the keys of every object in order: the same value gives the same bytes, however it was put together. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, (_key, part: unknown) => inOrder(part));

const inOrder = (part: unknown): unknown =>
  part === null || typeof part !== "object" || Array.isArray(part)
    ? part
    : Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
