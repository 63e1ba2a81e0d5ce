/** The list with one of its entries at another place, counted from 0. */
export const moveTo = (order: readonly string[], id: string, index: number): string[] => {
  const others = order.filter((other) => other !== id);
  return [...others.slice(0, index), id, ...others.slice(index)];
};
