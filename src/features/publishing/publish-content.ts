import { nearestName } from "../../content/facts/nearest-name";
import { storeLint } from "../../data/article/store-lint";
import { listNeverPublished } from "../../data/content-state/remember-never-published";
import type { Database } from "../../data/database/database";
import { recountStatistics } from "../../data/item/recount-statistics";
import { hasPathway } from "../../data/pathway/find-pathway";
import { publishPathway } from "../../data/pathway/publish-pathway";
import { withdrawArticle } from "../../data/publication/withdraw-article";
import { indexEverydayWords } from "../../data/search/index/index-everyday-words";
import { indexOutdated } from "../../data/search/index/index-outdated";
import { countShares } from "../../data/share/count-shares";
import { originalSlugOf } from "../../domain/article/article-slug";
import { lintDiagnostics } from "../../domain/item/lint/lint-diagnostic";
import { toPublishedPathway } from "../../domain/pathway/pathway";
import { type EverydayWords, foldEveryday } from "../../domain/search/everyday-word";
import { drawPictures } from "./draw-pictures";
import { importArticle } from "./import-article";
import type { ImportCache } from "./import-cache";
import type { Imported, Importing } from "./imported";
import { missingPathwayDiagnostic, unknownArticleDiagnostic } from "./vanished";

const withdrawAll = async ({ client, now, dryRun, content, accepted, imported }: Importing): Promise<void> => {
  const originalSlugs = [...new Set(accepted.map(({ slug }) => originalSlugOf(slug)))];
  const withdrawn: string[] = [];
  for (const { value } of content.withdrawn) withdrawn.push(...(await withdrawArticle(client, value, now, dryRun)));
  imported.withdrawn.push(...withdrawn);
  imported.lostShares = await countShares(client, { articles: withdrawn });
  if (accepted.length === 0) return;
  const everPublished = [...originalSlugs, ...(await listNeverPublished(client))];
  const misspelt = content.withdrawn.filter(({ value }) => !everPublished.includes(value.guide));
  imported.diagnostics.push(
    ...misspelt.map(({ value, locate }) =>
      unknownArticleDiagnostic(locate(["guide"]), value.guide, nearestName(value.guide, originalSlugs)),
    ),
  );
};

/** One with an error changes nothing, nor does a file that is gone: the pathway before stays. */
const importPathway = async ({ client, now, dryRun, content, imported }: Importing): Promise<void> => {
  const { pathway } = content;
  if (pathway === "absent") {
    if (await hasPathway(client)) imported.diagnostics.push(missingPathwayDiagnostic);
  } else if (pathway) imported.pathway = await publishPathway(client, toPublishedPathway(pathway), now, dryRun);
};

/** Of an article whose earlier revision was brought back, what is known of its files says nothing: it stays unchecked. */
const keepLint = async ({ client, dryRun, content, imported }: Importing): Promise<void> => {
  if (dryRun) return;
  const current = new Set([...imported.published, ...imported.unchanged]);
  const linted = content.articles
    .filter(({ slug }) => current.has(slug))
    .map(({ slug, warnings, compiled }) => ({ slug, lint: lintDiagnostics(warnings, compiled) }));
  if (linted.length > 0) await storeLint(client, linted);
};

/** Makes compiled content what is read and practised, or says why a part of it stays as it was. */
export const publishContent = async (importing: Importing, cache: ImportCache): Promise<void> => {
  for (const compiled of importing.content.articles) await importArticle(importing, compiled, cache);
  await keepLint(importing);
  await withdrawAll(importing);
  await importPathway(importing);
};

/** Makes what was published visible (`show`), and then does all that no reader waits for. */
export const finishPublication = async (
  client: Database["client"],
  { published }: Imported,
  { show, searchWords }: { show: () => Promise<void>; searchWords?: EverydayWords[] | undefined },
): Promise<void> => {
  try {
    await show();
  } finally {
    if (searchWords) await indexEverydayWords(client, foldEveryday(searchWords));
    await indexOutdated(client);
    if (published.length > 0) await recountStatistics(client);
    await drawPictures({ client });
  }
};
