import { mkdtemp, rename, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { explainText, readFiles, readOneFile } from "../../../src/content/read-files";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "iatrox-texts-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a text that nothing speaks against comes back from disk as it was", async () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("a", "\r", "\n", "\ufeff", "\0", "\ud800", "🕘") }),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      await writeFile(path.join(folder, "one.yaml"), text);
      const back = (await readFiles(folder)).files.get("one.yaml");
      expect(await readOneFile(folder, "one.yaml")).toBe(back);
      if (explainText("one.yaml", text) === undefined) expect(back).toBe(text);
      else expect(back === text && !text.includes("\0")).toBe(false);
    }),
  );
});

test("one file is none where there is no file, a folder or a link", async () => {
  await writeFile(path.join(folder, "real.yaml"), "facts: []");
  await symlink(path.join(folder, "real.yaml"), path.join(folder, "linked.yaml"));
  for (const file of ["absent.yaml", ".", "linked.yaml"]) expect(await readOneFile(folder, file)).toBeUndefined();
});

test("a file that changed is read anew, though its size and date say that it is the same", async () => {
  const file = path.join(folder, "dated.yaml");
  await writeFile(file, "one");
  const long = new Date("2020-01-01");
  await utimes(file, long, long);
  expect((await readFiles(folder)).files.get("dated.yaml")).toBe("one");
  await writeFile(file, "two");
  await utimes(file, long, long);
  expect((await stat(file)).mtimeMs).toBe(long.getTime());
  expect((await readFiles(folder)).files.get("dated.yaml")).toBe("two");
  const other = path.join(folder, "other.yaml");
  await writeFile(other, "six");
  await utimes(other, long, long);
  await rename(other, file);
  const { files } = await readFiles(folder);
  expect([files.get("dated.yaml"), files.has("other.yaml")]).toEqual(["six", false]);
});
