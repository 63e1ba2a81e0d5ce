import type { ScoredEntry } from "./score-entries";

/** The results of one guide, best first. */
export type GroupedResults = { article: string; title: string; results: ScoredEntry[] };

/** As many as are listed: a page that is read, and light. */
export const mostResults = 30;

/** Of one guide and of one part of it, where others answer as well: so that the first of the next is in sight. */
const mostOfArticle = 3;
const mostOfSection = 1;

/** By how much a further result of a guide may be worse than its best to be listed before the best of another. */
const behind = 0.2;

/**
 * The best results, guide by guide in the order of each one's best. A sentence stands once in a guide: where a fact says it,
 * the result leads to that fact. One far worse than the best of its guide would push down the next guide that answers
 * better, and is left out; where no other does, it is listed.
 */
export const groupResults = (scored: readonly ScoredEntry[]): GroupedResults[] => {
  const ordered = [...scored].sort(
    (one, other) =>
      other.score - one.score ||
      (one.entry.article < other.entry.article ? -1 : one.entry.article > other.entry.article ? 1 : 0) ||
      one.entry.position - other.entry.position,
  );
  const groups = new Map<string, GroupedResults>();
  const bests = new Map<string, number>();
  for (const { entry, score } of ordered) if (!bests.has(entry.article)) bests.set(entry.article, score);
  const several = bests.size > 1;
  let listed = 0;
  for (const result of ordered) {
    const { article, title } = result.entry;
    const group = groups.get(article) ?? { article, title, results: [] };
    const twin = group.results.findIndex(({ sentence }) => saySame(sentence, result.sentence));
    if (twin >= 0) {
      const twinResult = group.results[twin];
      if (
        twinResult &&
        result.entry.fact !== null &&
        twinResult.entry.fact === null &&
        twinResult.entry.kind !== "article"
      ) {
        group.results[twin] = { ...twinResult, entry: result.entry, sentence: result.sentence };
      }
      continue;
    }
    if (listed === mostResults || (several && isFull(group, result, bests))) continue;
    groups.set(article, group);
    group.results.push(result);
    listed += 1;
  }
  return [...groups.values()];
};

const isFull = (
  { article, results }: GroupedResults,
  { score, entry: { section } }: ScoredEntry,
  bests: ReadonlyMap<string, number>,
): boolean =>
  results.length === mostOfArticle ||
  results.filter(({ entry }) => entry.section === section).length === mostOfSection ||
  (results[0] !== undefined && score < results[0].score - behind && isBeaten({ article, score }, bests));

/** Whether the best of a guide that stands below this one is better than this result of it. */
const isBeaten = (
  { article, score }: { article: string; score: number },
  bests: ReadonlyMap<string, number>,
): boolean =>
  [...bests.keys()].slice([...bests.keys()].indexOf(article) + 1).some((other) => (bests.get(other) ?? 0) > score);

const saySame = (one: string, other: string): boolean => one !== "" && (one.includes(other) || other.includes(one));
