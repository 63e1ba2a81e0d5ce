import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "../src/domain/article/article";
import type { Fact } from "../src/domain/fact/fact";
import { findExportedItems } from "../src/domain/item/exchange/formats/find-provenance";
import { type CurrentFact, staleItems } from "../src/domain/item/exchange/stale-item";
import { utcDay } from "../src/domain/utc-day";
import { portableItems } from "../src/features/publishing/exchange/export-items";
import { findArticleById, readContent } from "./content/find-article";
import { staleReport } from "./content/stale-report";

/** What an article states now. */
const currentFact = ({ id, quote, source }: Fact, { sources }: Article): CurrentFact => ({
  ...{ id, quote },
  url: sources.find((each) => each.id === source)?.url ?? "",
});

const refuse = (sentence: string) => {
  console.error(sentence);
  process.exitCode = 2;
};

const main = async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { json: { type: "boolean" } },
  });
  const [file] = positionals;
  if (file === undefined) return refuse("Name a file that items:export wrote: npm run items:check -- file.");
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return refuse(`The file ${file} cannot be read. Check its name and where you are.`);
  const exported = await findExportedItems({ name: path.basename(file), bytes });
  if (exported.length === 0) {
    return refuse(
      `${file} does not say where its questions come from. Give a file as items:export wrote it, or as Moodle exports what it had imported.`,
    );
  }
  const ids = [...new Set(exported.map(({ identity }) => identity.slice(0, identity.indexOf("/"))))];
  const content = await readContent();
  const articles: Article[] = [];
  for (const id of ids) {
    const article = await findArticleById(content, id);
    if (article && !article.result.ok) {
      return refuse(`${id} cannot be published as it is; \`npm run content:check\` says what to correct.`);
    }
    if (article?.result.ok) articles.push(article.result.value);
  }
  const current = articles.flatMap((article) =>
    portableItems(article, "").flatMap(({ provenance }) => provenance ?? []),
  );
  const facts = articles.flatMap((article) => article.facts.map((fact) => currentFact(fact, article)));
  const stale = staleItems(exported, current, facts, utcDay(new Date()));
  if (values.json) {
    process.stdout.write(`${JSON.stringify({ checked: exported.length, stale }, null, 1)}\n`);
  } else {
    for (const item of stale) console.log(staleReport(item));
    console.log(`${exported.length} questions checked: ${stale.length} are no longer what they were.`);
  }
  if (stale.length > 0) process.exitCode = 1;
};

await main();
