import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readContent } from "../../src/content/read-content";
import { openDatabase } from "../../src/data/database/open-database";
import { utcDay } from "../../src/domain/utc-day";
import { callServer } from "../../src/features/operations/ask-server";
import { importCache } from "../../src/features/publishing/import-cache";
import { importContent } from "../../src/features/publishing/import-content";
import { builtContent } from "./built-content";
import { filledDatabase } from "./databases-in-e2e";
import { runProduct } from "./run-product";

const dayMs = 24 * 60 * 60 * 1000;

/** Changes the words in every file that has them. */
const edit = async (files: readonly string[], before: string, after: string) => {
  for (const file of files) {
    const text = await readFile(file, "utf8");
    if (!text.includes(before)) throw new Error(`${file} does not say “${before}”.`);
    await writeFile(file, text.replaceAll(before, after));
  }
};

/**
 * The product with a database of its own, whose days a test turns and whose content it edits. Days count from the one after that on
 * which the world opens, so that all that is in its database was before; it is always noon, so that a moment more is the same day.
 */
export const openWorld = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "iatrox-world-"));
  const content = path.join(folder, "content");
  await cp("content", content, { recursive: true });
  const begin = new Date().setUTCHours(36, 0, 0, 0);
  const noon = (day: number) => new Date(begin + day * dayMs);
  const cache = importCache(builtContent());
  const clock = path.join(folder, "clock");
  const turnTo = async (day: number) => {
    // A server that reads meanwhile finds the whole of one.
    await writeFile(`${clock}.next`, String(noon(day).getTime() - Date.now()));
    await rename(`${clock}.next`, clock);
  };
  await turnTo(0);

  const environment = { DATA_DIR: path.join(folder, "data"), DATABASE_URL: await filledDatabase() };
  const product = await runProduct(
    { ...environment, CLOCK_FILE: clock },
    { preload: ["./tests/support/shift-clock.ts"] },
  );
  /** Publishes what was changed, beside the running server, which then makes its pages anew. */
  const publish = async (day: number) => {
    const opened = await openDatabase(environment);
    if (!opened.ok) throw new Error(opened.failure);
    const imported = await importContent(opened.value, content, noon(day), { cache });
    await opened.value.close();
    const renewed = await callServer(environment.DATA_DIR, "/api/revalidate");
    if (!renewed?.ok) throw new Error(`The pages were not made anew: ${await renewed?.text()}`);
    return imported;
  };
  return {
    origin: product.origin,
    noon,
    /** All questions of the first day with their keys, which no browser gets. */
    items: async () => {
      const { articles } = await readContent(content, utcDay(noon(0)), cache.content);
      return articles.flatMap(({ result }) => (result.ok ? result.value.items : []));
    },
    turnTo,
    /** Has an editor change these words in some files of a guide. */
    edit: (article: string, files: readonly string[], before: string, after: string) =>
      edit(
        files.map((file) => path.join(content, "articles", article, file)),
        before,
        after,
      ),
    publish,
    /** Has an editor say what changed in a guide, in place of what was said of the last change. */
    note: async (article: string, words: string) => {
      const file = path.join(content, "articles", article, "article.mdx");
      const text = (await readFile(file, "utf8")).replace(/^note: .*\n/m, "");
      await writeFile(file, text.replace("---\n", `---\nnote: ${JSON.stringify(words)}\n`));
    },
    /** Has an editor change these words in a guide and its facts, and publish them. */
    rewrite: async (article: string, before: string, after: string, day: number) => {
      const files = ["article.mdx", "facts.yaml"].map((file) => path.join(content, "articles", article, file));
      await edit(files, before, after);
      return publish(day);
    },
    end: async () => {
      await product.end("SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };
};
