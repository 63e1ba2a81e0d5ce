import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isReservedSlug } from "../src/content/gate/judge/reserved-slugs";
import { slugSchema } from "../src/domain/slug";
import { utcDay } from "../src/domain/utc-day";
import { newArticle } from "./content/new-article";
import { root } from "./run-step";

const slug = process.argv[2] ?? "";
const articleFolder = `content/articles/${slug}`;
const folder = path.join(root, articleFolder);

const refuse = (sentence: string) => {
  console.error(sentence);
  process.exit(1);
};

if (!slugSchema.safeParse(slug).success)
  refuse(
    "Give the guide an address of small letters, digits and single hyphens: npm run content:new practice-in-quebec",
  );
if (isReservedSlug(slug)) refuse(`The address "${slug}" is taken by a page of the site. Choose another one.`);
if (existsSync(folder)) refuse(`${articleFolder} is there already. Nothing was changed.`);

mkdirSync(folder, { recursive: true });
const files = newArticle(slug, utcDay(new Date()));
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
console.log(`Made ${Object.keys(files).join(", ")} in ${articleFolder}.
Next:
1. Put your own words in, beginning with ${articleFolder}/article.mdx. content/README.md explains each part.
2. npm run content:check tells what is wrong, if anything.
3. npm run dev shows the guide at http://localhost:3000/articles/${slug}, and anew each time you save.`);
