import { beforeEach, describe, expect, test } from "vitest";
import { listUnsaved, lockOf, storeUnsaved } from "../../../../src/browser/studio/unsaved-texts";
import { memoryStorage } from "../../../support/memory-storage";

const file = { person: "amina", draft: "5f0c", path: "articles/fees/article.mdx" };
const unsaved = { base: 3, baseText: "Old.", text: "New.", sent: null, at: 5 };
const nobody = () => false;

let storage: Storage;
beforeEach(() => {
  // Its names are listed as those of a browser's storage are.
  const entries = memoryStorage();
  storage = new Proxy(entries, {
    ownKeys: () => Array.from({ length: entries.length }, (_, index) => entries.key(index) ?? ""),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
});

const list = (isOpen: (seat: string) => boolean = nobody) => listUnsaved(storage, file, isOpen);

describe("texts that were not saved", () => {
  test("are there for the next page, the oldest first, each until it is acknowledged", () => {
    expect(storeUnsaved(storage, { file, seat: "one" }, unsaved)).toBe(true);
    storeUnsaved(storage, { file: { ...file, path: "facts/fees.v2.yaml" }, seat: "two" }, { ...unsaved, at: 4 });
    expect(list().map(({ path, text, at }) => [path, text, at])).toEqual([
      ["facts/fees.v2.yaml", "New.", 4],
      ["articles/fees/article.mdx", "New.", 5],
    ]);
    storeUnsaved(storage, { file, seat: "one" }, null);
    expect(list().map(({ path }) => path)).toEqual(["facts/fees.v2.yaml"]);
    const [left] = list();
    storage.removeItem(left?.key ?? "");
    expect(list()).toEqual([]);
  });

  test("of a page that is still open are its own", () => {
    storeUnsaved(storage, { file, seat: "one" }, unsaved);
    storeUnsaved(storage, { file, seat: "two" }, unsaved);
    const open = new Set([lockOf("two")]);
    expect(list((seat) => open.has(lockOf(seat)))).toHaveLength(1);
  });

  test("of somebody else and of another draft are offered to nobody", () => {
    storeUnsaved(storage, { file: { ...file, person: "boris" }, seat: "one" }, unsaved);
    storeUnsaved(storage, { file: { ...file, draft: "77" }, seat: "one" }, unsaved);
    expect(list()).toEqual([]);
  });

  test.each(["", "{", '{"base":3}', '{"base":"3","baseText":"","text":"","sent":null,"at":1}'])(
    "that are damaged (%j) are removed",
    (damaged) => {
      storeUnsaved(storage, { file, seat: "one" }, unsaved);
      const [stored] = list();
      storage.setItem(stored?.key ?? "", damaged);
      expect(list()).toEqual([]);
      expect(storage.length).toBe(0);
    },
  );

  test("are not there where the device has no room or no storage, and the page is told", () => {
    const setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(storeUnsaved({ ...storage, setItem }, { file, seat: "one" }, unsaved)).toBe(false);
    expect(storeUnsaved(undefined, { file, seat: "one" }, unsaved)).toBe(false);
    expect(listUnsaved(undefined, file, nobody)).toEqual([]);
  });
});
