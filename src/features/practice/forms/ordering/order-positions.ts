type Options = readonly { id: string }[];

/** The list with one of its entries at another position, counted from 0. */
export const moveTo = (order: readonly string[], id: string, index: number): string[] => {
  const others = order.filter((other) => other !== id);
  return [...others.slice(0, index), id, ...others.slice(index)];
};

/** An ordering as its page address carries it, "2,0,1": positions in the list of options. */
export const writePositions = (order: readonly string[], options: Options): string =>
  order.map((id) => options.findIndex((option) => option.id === id)).join(",");

/** The same read back. Nothing where it does not name each option once. */
export function readPositions(text: string, options: Options): { order: string[] } | undefined {
  const positions = text.split(",").map(Number);
  const order = positions.flatMap((index) => options[index]?.id ?? []);
  return order.length === options.length && new Set(order).size === options.length ? { order } : undefined;
}
