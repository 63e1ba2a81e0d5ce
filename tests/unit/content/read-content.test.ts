import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashPicture } from "../../../src/content/picture/check-pictures";
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
    const { articles, diagnostics } = await readContent(folder, "2026-11-27");
    expect(diagnostics).toEqual([]);
    expect(articles.map(({ slug, result }) => `${slug} ${result.ok}`)).toEqual(["permits true"]);
  });

  const failures = async () => {
    const { articles, diagnostics } = await readContent(folder, "2026-11-27");
    return [...diagnostics, ...articles.flatMap(({ result }) => (result.ok ? [] : result.failure))];
  };
  const diagnostic = (file: string, line: number, message: string, suggestion: string) => [
    { location: { file, line }, severity: "error", rule: "file-readable", message, suggestion },
  ];
  const asUtf8 = "Save it again, and choose UTF-8 as the encoding where your program asks how to save.";

  test.each(["article.mdx", "facts.yaml", "questions.yaml"])(
    "says of a %s in an encoding of Windows which line shows it, and nothing of what follows",
    async (name) => {
      const file = `articles/permits/${name}`;
      const text = Buffer.from("first: line\nname: caf\u00e9\n", "latin1");
      await writeFile(path.join(folder, file), text);
      expect(await failures()).toEqual(
        diagnostic(
          file,
          2,
          "This file is saved in another encoding than UTF-8, such as Windows-1252, and was not read.",
          asUtf8,
        ),
      );
    },
  );

  test("says of a file saved as Unicode that it is UTF-16", async () => {
    const file = "articles/permits/article.mdx";
    await writeFile(path.join(folder, file), Buffer.from("\ufeff---\ntitle: A\n", "utf16le"));
    const message = "This file is saved in UTF-16, which Windows calls Unicode, and was not read.";
    expect(await failures()).toEqual(diagnostic(file, 1, message, asUtf8));
  });

  test("follows no link out of the folder, and says that it is one", async () => {
    const file = "articles/permits/questions.yaml";
    await rm(path.join(folder, file));
    await symlink("/etc/hostname", path.join(folder, file));
    const message = "This is a link to another place, and links are not followed.";
    const suggestion = "Put the file or folder itself here in place of the link.";
    expect(await failures()).toEqual(diagnostic(file, 1, message, suggestion));
    await symlink(path.join(folder, "articles/permits"), path.join(folder, "articles/elsewhere"));
    expect(await failures()).toContainEqual(
      expect.objectContaining({ location: { file: "articles/elsewhere", line: 1 }, message }),
    );
  });

  test("only warns of a picture that lies there", async () => {
    await writeFile(path.join(folder, "articles/permits/photo.png"), Buffer.from([0x89, 0x50, 0xff]));
    const { articles } = await readContent(folder, "2026-11-27");
    expect(articles[0]?.result.ok).toBe(true);
    expect(articles[0]?.warnings).toEqual([
      expect.objectContaining({ location: { file: "articles/permits/photo.png", line: 1 } }),
    ]);
  });

  test("holds each picture to the name that it has", async () => {
    await mkdir(path.join(folder, "pictures"));
    const [own, other] = [hashPicture(Buffer.from("own")), hashPicture(Buffer.from("other"))];
    for (const name of [`${own}.webp`, `${other}.webp`, "photo.jpg"])
      await writeFile(path.join(folder, "pictures", name), "own");
    const { diagnostics } = await readContent(folder, "2026-11-27");
    expect(diagnostics.map(({ severity, location }) => [severity, location.file])).toEqual([
      ["warning", "pictures/photo.jpg"],
      ["error", `pictures/${other}.webp`],
    ]);
  });

  test("rejects where there is no such folder", async () => {
    await expect(readContent(path.join(folder, "nowhere"), "2026-11-27")).rejects.toThrow("ENOENT");
  });
});
