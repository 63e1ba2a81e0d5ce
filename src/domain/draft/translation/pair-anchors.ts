/**
 * Which section of a translation is which of its original: the one of its name, else those without a partner by their order,
 * because a heading gives its section another name in each language. `translated`: null where there is none yet.
 */
export const pairAnchors = (
  original: readonly string[],
  translated: readonly string[],
): { pairs: { original: string; translated: string | null }[]; extra: string[] } => {
  const rest = translated.filter((anchor) => !original.includes(anchor));
  const open = original.filter((anchor) => !translated.includes(anchor));
  const partner = new Map(open.map((anchor, index) => [anchor, rest[index] ?? null]));
  return {
    pairs: original.map((anchor) => ({
      original: anchor,
      translated: partner.has(anchor) ? (partner.get(anchor) ?? null) : anchor,
    })),
    extra: rest.slice(open.length),
  };
};
