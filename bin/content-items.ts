import path from "node:path";
import { compileContent } from "../src/content/compile-content";
import { readFiles } from "../src/content/read-files";
import { sortFiles } from "../src/content/sort-files";
import { articleSlugIn, originalSlugOf } from "../src/domain/article/article-slug";
import { originalLanguage } from "../src/domain/language";
import { itemsReport } from "./content/items-report";
import { root } from "./run-step";

const slug = process.argv[2] ?? "";
const { files, pictures } = await readFiles(path.join(root, "content"));
// A question rests on facts of its own guide and on shared ones: the other guides need not be compiled for it.
const own = [...files].filter(
  ([file]) => file.startsWith("facts/") || file.startsWith(`articles/${originalSlugOf(slug)}/`),
);
const { articles } = await compileContent(new Map(own), [], undefined, { pictures: new Set(pictures.keys()) });
const article = articles.find((each) => each.slug === slug);
if (article) {
  console.log(itemsReport(article));
} else {
  const all = sortFiles(files).articles.map(({ originalSlug, language = originalLanguage }) =>
    articleSlugIn(language, originalSlug),
  );
  const advice = slug === "" ? "Name an article: npm run content:items -- <slug>." : `There is no article “${slug}”.`;
  console.error(`${advice} There ${all.length === 1 ? "is" : "are"}: ${all.join(", ")}.`);
  process.exitCode = 1;
}
