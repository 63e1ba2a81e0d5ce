import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findArticle } from "../../../src/data/article/find-article";
import { listUndrawnArticles } from "../../../src/data/article/list-undrawn-articles";
import type { Database } from "../../../src/data/database/database";
import { Prisma } from "../../../src/data/generated/client";
import { importCache } from "../../../src/features/publishing/import-cache";
import { importContent } from "../../../src/features/publishing/import-content";
import { openFreshDatabase } from "../../support/open-fresh-database";
import { permits } from "../../support/permits";

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await openFreshDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "iatrox-content-"));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const write = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
};
const plain = (title: string) =>
  `---\ntitle: ${title}\nsummary: One more guide.\nlanguage: en\nreviewed: 2026-11-25\nreviewEveryMonths: 6\n---\n\n<BottomLine>\n\nApply early.\n\n</BottomLine>\n`;

describe("importing a folder again in the same process", () => {
  test("publishes what was edited, taken back or brought back, and nothing else", async () => {
    const cache = importCache();
    const again = () => importContent(database, folder, new Date("2026-11-25T12:00:00Z"), { cache });
    for (const [file, text] of permits()) await write(file, text);
    await write("articles/other/article.mdx", plain("Other"));
    expect(await again()).toMatchObject({ published: ["other", "permits"], unchanged: [], refused: [] });
    expect(await again()).toMatchObject({ published: [], unchanged: ["other", "permits"] });

    await write("articles/other/article.mdx", plain("Another"));
    expect(await again()).toMatchObject({ published: ["other"], unchanged: ["permits"] });
    expect((await findArticle(database.client, "other"))?.title).toBe("Another");

    await write("articles/other/article.mdx", "Nothing.");
    expect(await again()).toMatchObject({ refused: ["other"], unchanged: ["permits"] });
    expect(await again()).toMatchObject({ refused: ["other"], unchanged: ["permits"] });

    await rm(path.join(folder, "articles/other"), { recursive: true });
    await write(
      "withdrawn.yaml",
      "withdrawn:\n  - guide: other\n    on: 2026-11-25\n    why: Nobody can apply any more.\n",
    );
    expect(await again()).toMatchObject({ withdrawn: ["other"], unchanged: ["permits"] });

    await rm(path.join(folder, "withdrawn.yaml"));
    await write("articles/other/article.mdx", plain("Another"));
    expect(await again()).toMatchObject({ published: ["other"], unchanged: ["permits"] });
  });

  test("tells a shared file that cannot be read once, with each guide that it stops", async () => {
    const cache = importCache();
    const again = () => importContent(database, folder, new Date("2026-11-25T12:15:00Z"), { cache });
    const shared = permits().get("facts/permits.yaml") ?? "";
    await write("facts/permits.yaml", shared.replace("    claim:", "     claim:"));
    const { refused, diagnostics: problems } = await again();
    expect(refused).toEqual(["permits"]);
    expect(problems.map(({ location: { file, line } }) => ({ file, line }))).toEqual([
      { file: "facts/permits.yaml", line: 3 },
    ]);
    await write("facts/permits.yaml", shared);
    expect(await again()).toMatchObject({ refused: [], diagnostics: [] });
  });

  test("retires a guide that another took in, though an import was cut short after publishing that", async () => {
    const cache = importCache();
    const again = () => importContent(database, folder, new Date("2026-11-25T12:30:00Z"), { cache });
    await write("articles/former/article.mdx", plain("Former"));
    await write("articles/renamed/article.mdx", plain("Renamed"));
    await again();
    const text = plain("Renamed").replace("language: en", "language: en\nredirectFrom: [former]");
    await write("articles/renamed/article.mdx", text);
    await rm(path.join(folder, "articles/former"), { recursive: true });
    expect(await again()).toMatchObject({ published: ["renamed"], withdrawn: ["former"] });

    await database.client.article.update({ where: { slug: "former" }, data: { withdrawn: Prisma.DbNull } });
    expect(await again()).toMatchObject({ published: [], withdrawn: ["former"] });
    expect(await again()).toMatchObject({ published: [], withdrawn: [] });
    await rm(path.join(folder, "articles/renamed"), { recursive: true });
  });

  test("shows a guide as soon as it is published, and leaves nothing undone though it could not be shown", async () => {
    const now = new Date("2026-11-25T13:00:00Z");
    await write("articles/other/article.mdx", plain("Shown at once"));
    let shown: string | undefined;
    const show = async () => {
      shown = (await findArticle(database.client, "other"))?.title;
      expect(await listUndrawnArticles(database.client)).toMatchObject([{ slug: "other" }]);
      throw new Error("The page cannot be made.");
    };
    await expect(importContent(database, folder, now, { show })).rejects.toThrow("The page cannot be made.");
    expect(shown).toBe("Shown at once");
    expect(await listUndrawnArticles(database.client)).toEqual([]);
  });
});
