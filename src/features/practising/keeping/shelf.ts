/** Where things wait on this device until the server has acknowledged them. `list`: oldest first. */
export type Shelf<Kept> = { list: () => Kept[]; keep: (kept: Kept) => void; forget: (kept: Kept) => void };

/** The entries under a prefix, oldest first; what is none of ours is passed over. */
export function readEntries<Kept extends { since: number }>(storage: Storage, prefix: string): Kept[] {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return names
    .filter((name) => name?.startsWith(prefix))
    .flatMap((name) => parse<Kept>(storage.getItem(name ?? "")) ?? [])
    .sort((one, other) => one.since - other.since);
}

function parse<Kept>(text: string | null): Kept | undefined {
  try {
    const value = JSON.parse(text ?? "");
    return typeof value?.block === "string" && typeof value.request === "object" && value.request ? value : undefined;
  } catch {
    return undefined;
  }
}
