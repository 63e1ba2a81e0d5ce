/** An ordering as its page address carries it, "2,0,1": places in the list of options. Nothing where it names not each once. */
export function readPlaces(text: string, options: { id: string }[]): { order: string[] } | undefined {
  const places = text.split(",").map(Number);
  const order = places.flatMap((place) => options[place]?.id ?? []);
  return order.length === options.length && new Set(order).size === options.length ? { order } : undefined;
}
