import { currentDatabase } from "../../src/data/database/current-database";
import { migrate } from "../../src/data/database/migration/migrate";
import { publishArticle } from "../../src/data/publication/publish-article";
import { migratedDatabase } from "./fresh-database";
import { sampleArticle, sampleItem } from "./sample-article";

/** Makes this process the product, with a database of its own and one guide of six questions. Returns how to end it. */
export async function openPractice(): Promise<() => Promise<void>> {
  Object.assign(process.env, { RATE_LIMIT_SCALE: "100", LOG_LEVEL: "silent", ...(await migratedDatabase()) });
  const database = await currentDatabase();
  await migrate(database);
  const items = ["fees", "forms", "dates", "rules", "names", "places"].map((name) => sampleItem("permit", name));
  await publishArticle(database.client, sampleArticle("permit", items), { origin: "file", now: new Date() });
  return database.close;
}
