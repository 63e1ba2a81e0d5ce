/** Where things wait on this device until the server has acknowledged them. `list`: oldest first. */
export type OutboxStorage<Entry> = {
  list: () => Entry[];
  keep: (entry: Entry) => void;
  forget: (entry: Entry) => void;
};

/** The entries under a prefix, oldest first; what is none of ours is passed over. */
export function readEntries<Entry extends { since: number }>(storage: Storage, prefix: string): Entry[] {
  return namesUnder(storage, prefix)
    .flatMap((name) => parse<Entry>(storage.getItem(name)) ?? [])
    .sort((one, other) => one.since - other.since);
}

/** Removes the entries under a prefix that cannot be read. Whether there were any. */
export function discardDamaged(storage: Storage, prefix: string): boolean {
  const damaged = namesUnder(storage, prefix).filter((name) => !parse(storage.getItem(name)));
  for (const name of damaged) storage.removeItem(name);
  return damaged.length > 0;
}

const namesUnder = (storage: Storage, prefix: string): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((name) =>
    name.startsWith(prefix),
  );

function parse<Entry>(text: string | null): Entry | undefined {
  try {
    const value = JSON.parse(text ?? "");
    const hasIds = [value?.block, value?.question].every((name) => typeof name === "string");
    return hasIds && typeof value.request === "object" && value.request ? value : undefined;
  } catch {
    return undefined;
  }
}
