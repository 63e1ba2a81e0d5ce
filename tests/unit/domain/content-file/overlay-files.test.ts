import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ContentFile, hashFile, overlayFiles } from "../../../../src/domain/content-file/overlay-files";

const over = (text: string | null, base: string | null): ContentFile => ({
  path: "articles/a/article.mdx",
  text,
  baseHash: hashFile(base),
});
const disk = (text: string | null) =>
  new Map([["facts/b.yaml", "b"], ...(text === null ? [] : [["articles/a/article.mdx", text] as const])]);
const inShort = (onDisk: string | null, file: ContentFile) => {
  const { files, conflicts, caughtUp } = overlayFiles(disk(onDisk), [file]);
  expect(files.get("facts/b.yaml")).toBe("b");
  return [files.get(file.path) ?? null, conflicts.length > 0, caughtUp.length > 0];
};

describe("what is published of a file, whether it is in conflict, and whether the disk holds it", () => {
  test.each([
    ["the disk is as it was", "old", over("new", "old"), ["new", false, false]],
    ["the disk says the same", "new", over("new", "old"), ["new", false, true]],
    ["the disk was changed as well", "other", over("new", "old"), ["new", true, false]],
    ["the file is gone from disk", null, over("new", "old"), ["new", true, false]],
    ["the studio made the file", null, over("new", null), ["new", false, false]],
    ["both made it", "other", over("new", null), ["new", true, false]],
    ["the studio removed it", "old", over(null, "old"), [null, false, false]],
    ["both removed it", null, over(null, "old"), [null, false, true]],
    ["the studio removed it and the disk was changed", "other", over(null, "old"), [null, true, false]],
    ["the studio emptied it", "old", over("", "old"), ["", false, false]],
  ])("%s", (_, onDisk, file, expected) => {
    expect(inShort(onDisk, file)).toEqual(expected);
  });
});

const text = fc.constantFrom("", "one", "two", "three");
const path = fc.constantFrom("a.yaml", "b.yaml", "c.yaml", "d.yaml");
const files = fc.dictionary(path, text).map((texts) => new Map(Object.entries(texts)));
const published = fc.uniqueArray(
  fc.record({
    path,
    text: fc.option(text),
    baseHash: fc.option(text).map((base) => hashFile(base)),
  }),
  { selector: (file) => file.path },
);

test("no text is lost: each published one is in the result, and each on disk is published, its base, or in a conflict", () => {
  fc.assert(
    fc.property(files, published, (onDisk, stored) => {
      const overlay = overlayFiles(onDisk, stored);
      for (const file of stored) {
        expect(overlay.files.get(file.path) ?? null).toBe(file.text);
        const there = onDisk.get(file.path) ?? null;
        const conflict = overlay.conflicts.find(({ path }) => path === file.path);
        const isKnown = there === file.text || hashFile(there) === file.baseHash;
        expect(conflict).toEqual(isKnown ? undefined : { path: file.path, onDisk: there, published: file.text });
      }
      const untouched = [...onDisk].filter(([path]) => !stored.some((file) => file.path === path));
      expect([...overlay.files]).toEqual(expect.arrayContaining(untouched));
      expect(overlay.files.size).toBe(untouched.length + stored.filter((file) => file.text !== null).length);
    }),
  );
});

test("once the disk holds what was published, nothing is laid over it and the result is the same", () => {
  fc.assert(
    fc.property(files, published, (onDisk, stored) => {
      const { files: accepted } = overlayFiles(onDisk, stored);
      const again = overlayFiles(accepted, stored);
      expect(again.caughtUp).toEqual(stored.map((file) => file.path));
      expect([again.files, again.conflicts]).toEqual([accepted, []]);
    }),
  );
});
