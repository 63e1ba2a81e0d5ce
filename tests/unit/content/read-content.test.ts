import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readContent } from "../../../src/content/read-content";

const permits = fileURLToPath(new URL("../../support/content", import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "content-"));
  await cp(permits, folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

describe("reading a content folder", () => {
  test("compiles what stands in it, and passes over names that begin with a dot", async () => {
    await writeFile(path.join(folder, ".DS_Store"), "x");
    await writeFile(path.join(folder, "README.md"), "For editors.");
    const { articles, problems } = await readContent(folder, "2026-11-27");
    expect(problems).toEqual([]);
    expect(articles.map(({ slug, result }) => `${slug} ${result.ok}`)).toEqual(["permits true"]);
  });

  test("refuses an article with a file that is no text, and never takes the file for absent", async () => {
    await writeFile(path.join(folder, "articles/permits/facts.yaml"), Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]));
    const { articles } = await readContent(folder, "2026-11-27");
    const result = articles[0]?.result;
    expect(result?.ok === false ? result.failure : []).toContainEqual({
      file: "articles/permits/facts.yaml",
      line: 1,
      severity: "err",
      message: "This file cannot be read: it is a link, larger than 1 MB, or not text in UTF-8.",
      mend: "Save it again as plain text in UTF-8, or delete it.",
    });
  });

  test("follows no link out of the folder", async () => {
    await rm(path.join(folder, "articles/permits/questions.yaml"));
    await symlink("/etc/hostname", path.join(folder, "articles/permits/questions.yaml"));
    const { articles } = await readContent(folder, "2026-11-27");
    expect(articles[0]?.result.ok).toBe(false);
  });

  test("only warns of a picture that lies there", async () => {
    await writeFile(path.join(folder, "articles/permits/photo.png"), Buffer.from([0x89, 0x50, 0xff]));
    const { articles } = await readContent(folder, "2026-11-27");
    expect(articles[0]?.result.ok).toBe(true);
    expect(articles[0]?.warnings).toEqual([expect.objectContaining({ file: "articles/permits/photo.png" })]);
  });

  test("rejects where there is no such folder", async () => {
    await expect(readContent(path.join(folder, "nowhere"), "2026-11-27")).rejects.toThrow("ENOENT");
  });
});
