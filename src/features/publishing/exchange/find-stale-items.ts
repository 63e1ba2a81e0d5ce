import { currentDatabase } from "../../../data/database/current-database";
import { listFactChanges, listStaleVersions, type StoredFactChange } from "../../../data/item/list-stale-items";
import { differenceOf } from "../../../domain/fact/changed-facts";
import type { StaleReply } from "../../../domain/item/exchange/stale-reply";

/** More are asked for in further calls. */
const most = 1_000;

/** A fact before the first change and after the last one. */
const sentenceOf = (fact: string, changes: readonly StoredFactChange[]) => {
  const own = changes.filter((change) => change.fact === fact);
  const before = own[0]?.before ?? null;
  const now = own.at(-1)?.now ?? null;
  if (own.length === 0) return [];
  const { before: was, now: is } = before
    ? differenceOf(before, now)
    : { before: null, now: now && { sentence: now.quote, source: now.source } };
  const source = is?.source.url ?? was?.source.url ?? "";
  return [{ fact, before: was?.sentence ?? null, now: is?.sentence ?? null, source }];
};

/** The items that became stale after a moment, with the sentences that changed under them. */
export const findStaleItems = async (since: Date, now: Date): Promise<StaleReply> => {
  const { client } = await currentDatabase();
  const found = await listStaleVersions(client, since, now, most + 1);
  const versions = found.slice(0, most);
  const articles = [...new Set(versions.map(({ article }) => article))];
  const changes = articles.length === 0 ? [] : await listFactChanges(client, since, articles);
  return {
    since: since.toISOString(),
    until: now.toISOString(),
    items: versions.map(({ identity, article, version, state, at, facts }) => ({
      ...{ identity, article, version, state, at: at.toISOString() },
      sentences: facts.flatMap((fact) =>
        sentenceOf(
          fact,
          changes.filter((change) => change.article === article),
        ),
      ),
    })),
    more: found.length > most,
  };
};
