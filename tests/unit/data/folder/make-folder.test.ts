import { existsSync, mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../../../src/data/folder/make-folder";

const folder = mkdtempSync(path.join(tmpdir(), "iatrox-folder-"));

test("a folder is made with those that it lies in, for its owner alone, and again nothing happens", () => {
  const deep = path.join(folder, "a/b/c");
  expect([makeFolder(deep).ok, makeFolder(deep).ok]).toEqual([true, true]);
  expect(statSync(deep).isDirectory()).toBe(true);
  expect(statSync(path.join(folder, "a")).mode & 0o077).toBe(0);
});

const file = path.join(folder, "file");
writeFileSync(file, "");

test.each([file, path.join(file, "inside"), path.join(file, "deep", "inside")])(
  "%s cannot be one, and says why",
  (name) => {
    expect(makeFolder(name)).toEqual({
      ok: false,
      failure: expect.stringMatching(
        /^The data folder .*file.* cannot be written to \((ENOTDIR|EEXIST).* with DATA_DIR\.$/,
      ),
    });
  },
);

test.runIf(existsSync("/proc/self"))("where none can ever be, it says so at once", () => {
  expect(makeFolder("/proc/iatrox/data")).toMatchObject({ ok: false, failure: expect.stringContaining("ENOENT") });
});
