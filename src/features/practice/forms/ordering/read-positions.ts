/** An ordering as its page address carries it, "2,0,1": places in the list of options. Nothing where it names not each once. */
export function readPositions(text: string, options: { id: string }[]): { order: string[] } | undefined {
  const positions = text.split(",").map(Number);
  const order = positions.flatMap((index) => options[index]?.id ?? []);
  return order.length === options.length && new Set(order).size === options.length ? { order } : undefined;
}
