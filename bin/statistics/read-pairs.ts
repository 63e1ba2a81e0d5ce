import { FileRefused, readRows } from "./read-rows";

/** What a file says of each item of a test, in lines of an item and a value; a first line that names the columns is passed over. */
export const readPairs = async (file: string, items: ReadonlySet<string>): Promise<Map<string, string[]>> => {
  const pairs = new Map<string, string[]>();
  let isFirst = true;
  for await (const { cells, line } of readRows(file)) {
    const [item = "", value = ""] = cells;
    const isHeading = isFirst && item === "item" && !items.has(item);
    isFirst = false;
    if (isHeading) continue;
    if (cells.length !== 2 || value === "")
      throw new FileRefused(`${file}, line ${line}: write an item, a comma and its value.`);
    if (!items.has(item)) throw new FileRefused(`${file}, line ${line}: the responses have no item “${item}”.`);
    pairs.set(item, [...(pairs.get(item) ?? []), value]);
  }
  return pairs;
};
