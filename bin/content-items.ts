import path from "node:path";
import { readContent } from "../src/content/read-content";
import { itemsReport } from "./items-report";
import { root } from "./run-step";

const slug = process.argv[2];
const { articles } = await readContent(path.join(root, "content"));
const article = articles.find((each) => each.slug === slug);
if (article) {
  console.log(itemsReport(article));
} else {
  const asked =
    slug === undefined ? "Name an article: npm run content:items -- <slug>." : `There is no article “${slug}”.`;
  console.error(
    `${asked} There ${articles.length === 1 ? "is" : "are"}: ${articles.map((each) => each.slug).join(", ")}.`,
  );
  process.exitCode = 1;
}
