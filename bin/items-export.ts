import { parseArgs } from "node:util";
import { exchangeFormatNames, exchangeFormatSchema } from "../src/domain/item/exchange/formats/exchange-format-name";
import { lossReport } from "../src/domain/item/exchange/loss";
import { exportItems } from "../src/features/publishing/exchange/export-items";
import { adviseSlug, findArticle } from "./content/find-article";

const command = "npm run --silent items:export -- <slug> --format json > file";

const refuse = (sentence: string) => {
  console.error(sentence);
  process.exitCode = 1;
};

/** Where readers of an exported question find the guide. */
const siteUrl = (process.env.SITE_URL ?? "").replace(/\/$/, "");

const main = async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { format: { type: "string" } },
  });
  const [slug = ""] = positionals;
  const format = exchangeFormatSchema.safeParse(values.format ?? "json");
  if (!format.success) {
    return refuse(`There is no format “${String(values.format)}”. There are: ${exchangeFormatNames.join(", ")}.`);
  }
  const { article, slugs } = await findArticle(slug);
  if (!article) return refuse(adviseSlug(slug, slugs, command));
  if (!article.result.ok) {
    return refuse(`${slug} cannot be published as it is; \`npm run content:check -- ${slug}\` says what to correct.`);
  }
  const { bytes, losses } = await exportItems(article.result.value, format.data, siteUrl);
  await new Promise<void>((resolve, reject) =>
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())),
  );
  const lines = lossReport(losses);
  const count = article.result.value.items.length;
  console.error(`${count} ${count === 1 ? "question" : "questions"} of ${slug} as ${format.data}.`);
  if (siteUrl === "") console.error("SITE_URL is not set: the addresses of passages begin with /.");
  if (lines.length > 0) console.error(["What the format could not hold:", ...lines].join("\n"));
};

await main();
