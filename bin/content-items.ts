import { adviseSlug, findArticle } from "./content/find-article";
import { itemsReport } from "./content/items-report";

const slug = process.argv[2] ?? "";
const { article, slugs } = await findArticle(slug);
if (article) {
  console.log(itemsReport(article));
} else {
  console.error(adviseSlug(slug, slugs, "npm run content:items -- <slug>"));
  process.exitCode = 1;
}
